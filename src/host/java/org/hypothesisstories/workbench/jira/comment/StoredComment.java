package org.hypothesisstories.workbench.jira.comment;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;

/** A comment as it is stored. */
record StoredComment(Long id, Issue issue, ApplicationUser author, String body, Date created, Date updated) implements Comment {
    @Override
    public Long getId() {
        return id;
    }

    @Override
    public Issue getIssue() {
        return issue;
    }

    @Override
    public ApplicationUser getAuthorApplicationUser() {
        return author;
    }

    @Override
    public String getBody() {
        return body;
    }

    @Override
    public Date getCreated() {
        return created;
    }

    @Override
    public Date getUpdated() {
        return updated;
    }
}
