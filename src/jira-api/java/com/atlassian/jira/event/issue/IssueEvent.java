package com.atlassian.jira.event.issue;

import com.atlassian.jira.event.AbstractEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.worklog.Worklog;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import org.ofbiz.core.entity.GenericValue;

public final class IssueEvent extends AbstractEvent {
    private final Issue issue;
    private final ApplicationUser user;
    private final Comment comment;
    private final GenericValue changeGroup;
    private final Long eventTypeId;
    private final boolean sendMail;

    public IssueEvent(Issue issue, ApplicationUser user, Comment comment, Worklog worklog, GenericValue changeGroup,
            Map params, Long eventTypeId, boolean sendMail) {
        super(params);
        this.issue = issue;
        this.user = user;
        this.comment = comment;
        this.changeGroup = changeGroup;
        this.eventTypeId = eventTypeId;
        this.sendMail = sendMail;
    }

    public Issue getIssue() {
        return issue;
    }

    public ApplicationUser getUser() {
        return user;
    }

    public GenericValue getChangeLog() {
        return changeGroup;
    }

    public Comment getComment() {
        return comment;
    }

    public Long getEventTypeId() {
        return eventTypeId;
    }

    public boolean isSendMail() {
        return sendMail;
    }
}
