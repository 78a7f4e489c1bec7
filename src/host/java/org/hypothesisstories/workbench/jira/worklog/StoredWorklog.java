package org.hypothesisstories.workbench.jira.worklog;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.worklog.Worklog;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;

/** A worklog as it is stored. */
record StoredWorklog(Long id, Issue issue, ApplicationUser author, String comment, Date started, Long seconds, Date created, Date updated)
        implements Worklog {
    @Override
    public Long getId() {
        return id;
    }

    @Override
    public Issue getIssue() {
        return issue;
    }

    @Override
    public ApplicationUser getAuthorObject() {
        return author;
    }

    @Override
    public String getComment() {
        return comment;
    }

    @Override
    public Date getStartDate() {
        return started;
    }

    @Override
    public Long getTimeSpent() {
        return seconds;
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
