package org.hypothesisstories.workbench.jira.issue;

import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;
import java.util.Map;

/** An issue event with the comment that belongs to it, at the workbench's time. */
final class DatedIssueEvent extends IssueEvent {
    private final Comment comment;
    private final Date time;

    DatedIssueEvent(Issue issue, Map<String, Object> params, ApplicationUser user, Long eventTypeId, Comment comment, boolean sendMail,
            Date time) {
        super(issue, params, user, eventTypeId, sendMail);
        this.comment = comment;
        this.time = time;
    }

    @Override
    public Comment getComment() {
        return comment;
    }

    @Override
    public Date getTime() {
        return time;
    }
}
