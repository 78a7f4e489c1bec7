package org.hypothesisstories.workbench.jira.comment;

import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.List;
import org.hypothesisstories.workbench.db.Database;
import org.hypothesisstories.workbench.jira.issue.IssueEvents;
import org.hypothesisstories.workbench.jira.issue.IssueStore;
import org.hypothesisstories.workbench.jira.issue.Texts;

/** The talk below issues; who is mentioned in it gets mail. */
public final class IssueComments implements CommentManager {
    private final Database database;
    private final CommentRows rows;
    private final Mentions mentions;
    private final PermissionManager permissions;
    private final IssueStore issues;
    private final IssueEvents events;
    private final IssueMail mail;
    private final Texts texts;
    private final InstantSource clock;

    public IssueComments(Database database, UserManager users, PermissionManager permissions, IssueStore issues, IssueEvents events,
            IssueMail mail, Texts texts, InstantSource clock) {
        this.database = database;
        this.rows = new CommentRows(database, users);
        this.mentions = new Mentions(users, permissions);
        this.permissions = permissions;
        this.issues = issues;
        this.events = events;
        this.mail = mail;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public Comment create(Issue issue, ApplicationUser author, String body, boolean dispatchEvent) {
        return database.inTransaction(() -> {
            Comment comment = rows.insert(issue, author, body, Timestamp.from(clock.instant()));
            mentions.in(body, issue).forEach(user -> mention(comment, user));
            issues.find(issue.getId()).ifPresent(issues::touch);
            if (dispatchEvent) {
                events.announce(issue, author, EventType.ISSUE_COMMENTED_ID, comment, true, "action");
            }
            return comment;
        });
    }

    private void mention(Comment comment, ApplicationUser mentioned) {
        rows.insertMention(comment.getId(), mentioned);
        Issue issue = comment.getIssue();
        String author = comment.getAuthorApplicationUser() == null ? "" : comment.getAuthorApplicationUser().getDisplayName();
        String subject = texts.text(mentioned, "workbench.issue.mention.subject", author, issue.getKey(), issue.getSummary());
        database.afterCommit(() -> mail.send(mentioned, subject, comment.getBody()));
    }

    /** The users that the comment mentions. */
    public List<ApplicationUser> mentionedIn(Comment comment) {
        return rows.mentionedIn(comment.getId());
    }

    @Override
    public List<Comment> getComments(Issue issue) {
        return rows.of(issue);
    }

    @Override
    public List<Comment> getCommentsForUser(Issue issue, ApplicationUser user) {
        return permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user) ? rows.of(issue) : List.of();
    }

    @Override
    public Comment getCommentById(Long id) {
        return rows.withId(id, issueId -> issues.find(issueId).orElseThrow()).orElse(null);
    }
}
