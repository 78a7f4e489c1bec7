package org.hypothesisstories.workbench.jira.worklog;

import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.worklog.Worklog;
import com.atlassian.jira.issue.worklog.WorklogManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.hypothesisstories.workbench.db.Database;
import org.hypothesisstories.workbench.jira.issue.IssueEvents;
import org.hypothesisstories.workbench.jira.issue.IssueStore;

/** The work that people log on issues, and what listeners hear of it. */
public final class IssueWorklogs implements WorklogManager {
    private final Database database;
    private final UserManager users;
    private final IssueStore issues;
    private final IssueEvents events;
    private final InstantSource clock;

    public IssueWorklogs(Database database, UserManager users, IssueStore issues, IssueEvents events, InstantSource clock) {
        this.database = database;
        this.users = users;
        this.issues = issues;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What somebody says about work.
     *
     * @param started when it was begun
     */
    public record Entry(String comment, Instant started, Duration spent) {}

    public Worklog create(Issue issue, ApplicationUser author, Entry entry) {
        return database.inTransaction(() -> {
            Timestamp now = Timestamp.from(clock.instant());
            long id = database.jdbi().withHandle(handle -> handle.createUpdate("""
                            insert into worklog (issue_id, author_key, body, started, seconds, created, updated)
                            values (:issue, :author, :body, :started, :seconds, :now, :now)
                            """).bind("issue", issue.getId()).bind("author", author == null ? null : author.getKey())
                    .bind("body", entry.comment()).bind("started", Timestamp.from(entry.started()))
                    .bind("seconds", entry.spent().toSeconds()).bind("now", now)
                    .executeAndReturnGeneratedKeys("id").mapTo(Long.class).one());
            tell(issue, author, EventType.ISSUE_WORKLOGGED_ID);
            return getById(id);
        });
    }

    public Worklog update(Worklog before, ApplicationUser author, Entry entry) {
        return database.inTransaction(() -> {
            database.jdbi().useHandle(handle -> handle.createUpdate(
                            "update worklog set body = :body, started = :started, seconds = :seconds, updated = :now where id = :id")
                    .bind("body", entry.comment()).bind("started", Timestamp.from(entry.started()))
                    .bind("seconds", entry.spent().toSeconds()).bind("now", Timestamp.from(clock.instant())).bind("id", before.getId())
                    .execute());
            tell(before.getIssue(), author, EventType.ISSUE_WORKLOG_UPDATED_ID);
            return getById(before.getId());
        });
    }

    public void delete(Worklog worklog, ApplicationUser author) {
        database.inTransaction(() -> {
            database.jdbi().useHandle(handle -> handle.createUpdate("delete from worklog where id = :id").bind("id", worklog.getId()).execute());
            tell(worklog.getIssue(), author, EventType.ISSUE_WORKLOG_DELETED_ID);
            return null;
        });
    }

    @Override
    public List<Worklog> getByIssue(Issue issue) {
        return database.jdbi().withHandle(handle -> handle.createQuery("select * from worklog where issue_id = :issue order by created, id")
                .bind("issue", issue.getId()).<Worklog>map((row, context) -> worklog(row, issue)).list());
    }

    /** Null if there is none, as in Jira. */
    @Override
    public Worklog getById(Long id) {
        return database.jdbi().withHandle(handle -> handle.createQuery("select * from worklog where id = :id").bind("id", id)
                .<Worklog>map((row, context) -> worklog(row, issues.find(row.getLong("issue_id")).orElseThrow())).findOne()).orElse(null);
    }

    private void tell(Issue issue, ApplicationUser author, Long eventTypeId) {
        issues.find(issue.getId()).ifPresent(issues::touch);
        events.announce(issue, author, eventTypeId, null, true, "action");
    }

    private Worklog worklog(ResultSet row, Issue issue) throws SQLException {
        String author = row.getString("author_key");
        return new StoredWorklog(row.getLong("id"), issue, author == null ? null : users.getUserByKey(author), row.getString("body"),
                row.getTimestamp("started"), row.getLong("seconds"), row.getTimestamp("created"), row.getTimestamp("updated"));
    }
}
