package org.hypothesisstories.workbench.jira.comment;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import org.hypothesisstories.workbench.db.Database;

/** The table of comments. */
final class CommentRows {
    private final Database database;
    private final UserManager users;

    CommentRows(Database database, UserManager users) {
        this.database = database;
        this.users = users;
    }

    Comment insert(Issue issue, ApplicationUser author, String body, Timestamp time) {
        long id = database.jdbi().withHandle(handle -> handle.createUpdate("""
                        insert into comment (issue_id, author_key, body, created, updated) values (:issue, :author, :body, :time, :time)
                        """).bind("issue", issue.getId()).bind("author", author == null ? null : author.getKey()).bind("body", body)
                .bind("time", time).executeAndReturnGeneratedKeys("id").mapTo(Long.class).one());
        return new StoredComment(id, issue, author, body, time, time);
    }

    List<Comment> of(Issue issue) {
        return database.jdbi().withHandle(handle -> handle.createQuery("select * from comment where issue_id = :issue order by created, id")
                .bind("issue", issue.getId()).map((row, context) -> comment(row, issue)).list());
    }

    Optional<Comment> withId(long id, LongFunction<? extends Issue> issues) {
        return database.jdbi().withHandle(handle -> handle.createQuery("select * from comment where id = :id").bind("id", id)
                .map((row, context) -> comment(row, issues.apply(row.getLong("issue_id")))).findOne());
    }

    void insertMention(long commentId, ApplicationUser user) {
        database.jdbi().useHandle(handle -> handle.createUpdate("insert into comment_mention (comment_id, user_key) values (:comment, :user)")
                .bind("comment", commentId).bind("user", user.getKey()).execute());
    }

    List<ApplicationUser> mentionedIn(long commentId) {
        return database.jdbi().withHandle(handle -> handle.createQuery("select user_key from comment_mention where comment_id = :id")
                .bind("id", commentId).mapTo(String.class).list()).stream().map(users::getUserByKey).toList();
    }

    private Comment comment(ResultSet row, Issue issue) throws SQLException {
        String author = row.getString("author_key");
        return new StoredComment(row.getLong("id"), issue, author == null ? null : users.getUserByKey(author), row.getString("body"),
                row.getTimestamp("created"), row.getTimestamp("updated"));
    }
}
