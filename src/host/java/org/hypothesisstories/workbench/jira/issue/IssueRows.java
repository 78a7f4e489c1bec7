package org.hypothesisstories.workbench.jira.issue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hypothesisstories.workbench.db.Database;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** The table of issues. */
final class IssueRows {
    private static final int IDS_PER_QUERY = 500;
    private static final String SELECT = "select i.* from issue i ";

    private final Database database;

    IssueRows(Database database) {
        this.database = database;
    }

    Optional<IssueRow> withId(long id) {
        return database.jdbi().withHandle(handle -> handle.createQuery(SELECT + "where i.id = :id").bind("id", id)
                .map(IssueRows::row).findOne());
    }

    Optional<IssueRow> withKey(String projectKey, long number) {
        return database.jdbi().withHandle(handle -> handle.createQuery(SELECT
                        + "join project p on p.id = i.project_id where p.pkey = :key and i.issue_number = :number")
                .bind("key", projectKey).bind("number", number).map(IssueRows::row).findOne());
    }

    /** The rows in the order of the ids; ids of issues that are gone are left out. */
    List<IssueRow> withIds(Collection<Long> ids) {
        Map<Long, IssueRow> found = new HashMap<>();
        List<Long> distinct = ids.stream().distinct().toList();
        database.jdbi().useHandle(handle -> {
            for (int from = 0; from < distinct.size(); from += IDS_PER_QUERY) {
                List<Long> page = distinct.subList(from, Math.min(distinct.size(), from + IDS_PER_QUERY));
                handle.createQuery(SELECT + "where i.id in (<ids>)").bindList("ids", page).map(IssueRows::row)
                        .forEach(row -> found.put(row.id(), row));
            }
        });
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    void insert(IssueRow row) {
        Set<IssueColumn> columns = row.values().keySet();
        String names = columns.stream().map(IssueColumn::columnName).collect(Collectors.joining(", "));
        String values = columns.stream().map(column -> ":" + column.columnName()).collect(Collectors.joining(", "));
        row.takeTouched();
        row.id(database.jdbi().withHandle(handle -> handle
                .createUpdate("insert into issue (" + names + ") values (" + values + ")").bindMap(byName(row.values()))
                .executeAndReturnGeneratedKeys("id").mapTo(Long.class).one()));
    }

    /** Writes what was changed in the row, and nothing else. */
    void update(IssueRow row) {
        Map<IssueColumn, Object> changed = row.takeTouched();
        if (changed.isEmpty()) {
            return;
        }
        String assignments = changed.keySet().stream().map(column -> column.columnName() + " = :" + column.columnName())
                .collect(Collectors.joining(", "));
        database.jdbi().useHandle(handle -> handle.createUpdate("update issue set " + assignments + " where id = :id")
                .bindMap(byName(changed)).bind("id", row.id()).execute());
    }

    /** Deletes the row and those about it; what refers to it goes with it. */
    void delete(long id, Long workflowEntry) {
        database.jdbi().useHandle(handle -> {
            handle.execute("delete from custom_field_value where issue_id = ?", id);
            handle.execute("delete from attachment where issue_id = ?", id);
            handle.execute("delete from entity_property where entity_name = 'IssueProperty' and entity_id = ?", id);
            handle.execute("delete from issue where id = ?", id);
            handle.execute("delete from workflow_entry where id = ?", workflowEntry);
        });
    }

    /** Makes other transactions wait that want to change the same issue. */
    void lock(long id) {
        database.jdbi().useHandle(handle -> handle.createQuery("select id from issue where id = :id for update").bind("id", id)
                .mapTo(Long.class).findOne());
    }

    Set<String> labels(long id) {
        return database.jdbi().withHandle(handle -> new TreeSet<>(handle.createQuery("select label from issue_label where issue_id = :id")
                .bind("id", id).mapTo(String.class).list()));
    }

    void replaceLabels(long id, Collection<String> labels) {
        database.jdbi().useHandle(handle -> {
            handle.createUpdate("delete from issue_label where issue_id = :id").bind("id", id).execute();
            labels.forEach(label -> insertLabel(handle, id, label));
        });
    }

    private static void insertLabel(Handle handle, long id, String label) {
        handle.createUpdate("insert into issue_label (issue_id, label) values (:id, :label)").bind("id", id).bind("label", label).execute();
    }

    private static Map<String, Object> byName(Map<IssueColumn, Object> values) {
        Map<String, Object> named = new HashMap<>();
        values.forEach((column, value) -> named.put(column.columnName(), value));
        return named;
    }

    private static IssueRow row(ResultSet result, StatementContext context) throws SQLException {
        Map<IssueColumn, Object> values = new EnumMap<>(IssueColumn.class);
        for (IssueColumn column : IssueColumn.values()) {
            values.put(column, value(result, column));
        }
        return new IssueRow(result.getLong("id"), values);
    }

    private static Object value(ResultSet result, IssueColumn column) throws SQLException {
        return switch (column) {
            case PROJECT, NUMBER, WORKFLOW_ENTRY -> result.getObject(column.columnName(), Long.class);
            case RESOLUTION_DATE, CREATED, UPDATED, DUE_DATE -> result.getTimestamp(column.columnName());
            default -> result.getString(column.columnName());
        };
    }
}
