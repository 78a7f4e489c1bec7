package com.atlassian.jira.plugin.issuetabpanel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;

public final class GetActionsRequest {
    public GetActionsRequest(Issue issue, ApplicationUser applicationUser, boolean flag, boolean flag2, String text) {
        throw new UnsupportedOperationException("GetActionsRequest");
    }

    public Issue issue() {
        throw new UnsupportedOperationException("GetActionsRequest");
    }

    public ApplicationUser remoteUser() {
        throw new UnsupportedOperationException("GetActionsRequest");
    }

    public boolean isAnonymous() {
        throw new UnsupportedOperationException("GetActionsRequest");
    }
}
