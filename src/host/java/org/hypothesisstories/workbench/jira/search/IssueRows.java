package org.hypothesisstories.workbench.jira.search;

import java.util.List;
import org.hypothesisstories.workbench.db.Database;
import org.jdbi.v3.core.statement.Query;

/** The issues in the database, by conditions on the issue {@code i} and its project {@code p}. */
final class IssueRows {
    private static final String FROM = " from issue i join project p on p.id = i.project_id where ";

    private final Database database;

    IssueRows(Database database) {
        this.database = database;
    }

    /** The ids of one page; a negative {@code max} means everything from {@code start} on. */
    List<Long> find(Sql condition, Sql order, int start, int max) {
        String page = max < 0 ? " offset ?" : " limit ? offset ?";
        return database.jdbi().withHandle(handle -> {
            Query query = handle.createQuery("select i.id" + FROM + condition.text() + " order by " + order.text() + page);
            int next = bind(query, order, bind(query, condition, 0));
            if (max >= 0) {
                query.bind(next++, max);
            }
            return query.bind(next, start).mapTo(Long.class).list();
        });
    }

    long count(Sql condition) {
        return database.jdbi().withHandle(handle -> {
            Query query = handle.createQuery("select count(*)" + FROM + condition.text());
            bind(query, condition, 0);
            return query.mapTo(Long.class).one();
        });
    }

    private static int bind(Query query, Sql sql, int first) {
        int next = first;
        for (Object value : sql.values()) {
            query.bind(next++, value);
        }
        return next;
    }
}
