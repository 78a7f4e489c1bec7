package org.hypothesisstories.workbench.jira.history;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hypothesisstories.workbench.db.Database;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.StatementContext;

/** The history of issues: groups of changed fields, written once and never altered. */
public final class ChangeLog implements ChangeHistoryManager {
    private static final String SELECT_GROUPS = """
            select g.id, g.author_key, g.created, c.field_type, c.field, c.old_value, c.old_string, c.new_value, c.new_string
            from change_group g join change_item c on c.group_id = g.id
            where g.issue_id = :issue and g.created >= :since
            order by g.created, g.id, c.id
            """;
    private static final String SELECT_ITEMS = """
            select g.created, c.field_type, c.field, c.old_value, c.old_string, c.new_value, c.new_string
            from change_group g join change_item c on c.group_id = g.id
            where g.issue_id = :issue and c.field = :field
            order by g.created, g.id, c.id
            """;

    private final Database database;
    private final UserManager users;

    public ChangeLog(Database database, UserManager users) {
        this.database = database;
        this.users = users;
    }

    /** Records the changes that one user made at one time. */
    public ChangeHistory write(long issueId, ApplicationUser author, Timestamp time, List<ChangeItemBean> items) {
        List<ChangeItemBean> dated = items.stream().map(item -> dated(item, time)).toList();
        String authorKey = author == null ? null : author.getKey();
        long id = database.jdbi().withHandle(handle -> {
            long group = handle.createUpdate("insert into change_group (issue_id, author_key, created) values (:issue, :author, :created)")
                    .bind("issue", issueId).bind("author", authorKey).bind("created", time)
                    .executeAndReturnGeneratedKeys("id").mapTo(Long.class).one();
            dated.forEach(item -> insert(handle, group, item));
            return group;
        });
        return new RecordedChange(id, author, time, dated);
    }

    private static void insert(Handle handle, long group, ChangeItemBean item) {
        handle.createUpdate("""
                insert into change_item (group_id, field_type, field, old_value, old_string, new_value, new_string)
                values (:group, :type, :field, :oldValue, :oldString, :newValue, :newString)
                """).bind("group", group).bind("type", item.getFieldType()).bind("field", item.getField())
                .bind("oldValue", item.getFrom()).bind("oldString", item.getFromString())
                .bind("newValue", item.getTo()).bind("newString", item.getToString()).execute();
    }

    private static ChangeItemBean dated(ChangeItemBean item, Timestamp time) {
        return new ChangeItemBean(item.getFieldType(), item.getField(), item.getFrom(), item.getFromString(), item.getTo(),
                item.getToString(), time);
    }

    @Override
    public List<ChangeHistory> getChangeHistories(Issue issue) {
        return getChangeHistoriesSince(issue, new Date(0));
    }

    @Override
    public List<ChangeHistory> getChangeHistoriesSince(Issue issue, Date since) {
        Map<Long, RecordedChange> groups = new LinkedHashMap<>();
        database.jdbi().useHandle(handle -> handle.createQuery(SELECT_GROUPS).bind("issue", issue.getId())
                .bind("since", new Timestamp(since.getTime())).reduceRows(groups, this::collect));
        return List.copyOf(groups.values());
    }

    private Map<Long, RecordedChange> collect(Map<Long, RecordedChange> groups, RowView row) {
        Long id = row.getColumn("id", Long.class);
        Timestamp created = row.getColumn("created", Timestamp.class);
        groups.computeIfAbsent(id, key -> new RecordedChange(key, author(row.getColumn("author_key", String.class)), created,
                new ArrayList<>())).getChangeItemBeans().add(item(row, created));
        return groups;
    }

    private ApplicationUser author(String key) {
        return key == null ? null : users.getUserByKey(key);
    }

    private static ChangeItemBean item(RowView row, Timestamp created) {
        return new ChangeItemBean(text(row, "field_type"), text(row, "field"), text(row, "old_value"), text(row, "old_string"),
                text(row, "new_value"), text(row, "new_string"), created);
    }

    private static String text(RowView row, String column) {
        return row.getColumn(column, String.class);
    }

    @Override
    public List<ChangeItemBean> getChangeItemsForField(Issue issue, String field) {
        return database.jdbi().withHandle(handle -> handle.createQuery(SELECT_ITEMS).bind("issue", issue.getId()).bind("field", field)
                .map(ChangeLog::item).list());
    }

    private static ChangeItemBean item(ResultSet row, StatementContext context) throws SQLException {
        return new ChangeItemBean(row.getString("field_type"), row.getString("field"), row.getString("old_value"),
                row.getString("old_string"), row.getString("new_value"), row.getString("new_string"), row.getTimestamp("created"));
    }
}
