package org.hypothesisstories.adapter.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.Optional;
import org.hypothesisstories.application.port.SignsOfLife;

/** The comments of an issue, without the plugin's own notices: the service user may be a person as well. */
public class JiraSignsOfLife implements SignsOfLife {
    private final IssueManager issues;
    private final CommentManager comments;

    public JiraSignsOfLife(IssueManager issues, CommentManager comments) {
        this.issues = issues;
        this.comments = comments;
    }

    @Override
    public Optional<Instant> lastComment(long issueId) {
        Issue issue = issues.getIssueObject(issueId);
        return issue == null ? Optional.empty() : comments.getComments(issue).stream()
                .filter(comment -> !JiraTimeBoxNotice.isNotice(comment.getBody()))
                .map(Comment::getCreated)
                .map(Date::toInstant)
                .max(Comparator.naturalOrder());
    }
}
