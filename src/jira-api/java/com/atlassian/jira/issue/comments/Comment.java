package com.atlassian.jira.issue.comments;

import com.atlassian.jira.entity.WithId;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;

public interface Comment extends WithId {
    ApplicationUser getAuthorApplicationUser();
    String getBody();
    Date getCreated();
    Long getId();
    Issue getIssue();
    Date getUpdated();
}
