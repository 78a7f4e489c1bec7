package org.hypothesisstories.workbench.jira.watch;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.watchers.WatcherManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.sql.Timestamp;
import java.text.Collator;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.hypothesisstories.workbench.db.Database;

/** Who wants to hear of an issue. */
public final class IssueWatchers implements WatcherManager {
    private final Database database;
    private final UserManager users;
    private final InstantSource clock;

    public IssueWatchers(Database database, UserManager users, InstantSource clock) {
        this.database = database;
        this.users = users;
        this.clock = clock;
    }

    @Override
    public boolean isWatchingEnabled() {
        return true;
    }

    @Override
    public boolean isWatching(ApplicationUser user, Issue issue) {
        return user != null && database.jdbi().withHandle(handle -> handle
                .createQuery("select count(*) from watcher where issue_id = :issue and user_key = :user")
                .bind("issue", issue.getId()).bind("user", user.getKey()).mapTo(Integer.class).one()) > 0;
    }

    @Override
    public List<ApplicationUser> getWatchers(Issue issue, Locale locale) {
        Collator collator = Collator.getInstance(locale);
        return database.jdbi().withHandle(handle -> handle.createQuery("select user_key from watcher where issue_id = :issue")
                        .bind("issue", issue.getId()).mapTo(String.class).list()).stream()
                .map(users::getUserByKey).filter(Objects::nonNull)
                .sorted(Comparator.comparing(ApplicationUser::getDisplayName, collator)).toList();
    }

    @Override
    public Issue startWatching(ApplicationUser user, Issue issue) {
        // One statement, so that two nodes at once do not end with a duplicate key in somebody's transaction.
        database.jdbi().useHandle(handle -> handle.createUpdate("""
                        insert into watcher (issue_id, user_key, created)
                        select i.id, :user, :now from issue i where i.id = :issue
                        and not exists (select 1 from watcher w where w.issue_id = :issue and w.user_key = :user)
                        """).bind("issue", issue.getId()).bind("user", user.getKey()).bind("now", Timestamp.from(clock.instant())).execute());
        return issue;
    }

    @Override
    public Issue stopWatching(ApplicationUser user, Issue issue) {
        database.jdbi().useHandle(handle -> handle.createUpdate("delete from watcher where issue_id = :issue and user_key = :user")
                .bind("issue", issue.getId()).bind("user", user.getKey()).execute());
        return issue;
    }
}
