package com.atlassian.jira.plugin.issuetabpanel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;

public final class ShowPanelRequest {
    public ShowPanelRequest(Issue issue, ApplicationUser applicationUser) {
        throw new UnsupportedOperationException("ShowPanelRequest");
    }

    public Issue issue() {
        throw new UnsupportedOperationException("ShowPanelRequest");
    }

    public ApplicationUser remoteUser() {
        throw new UnsupportedOperationException("ShowPanelRequest");
    }

    public boolean isAnonymous() {
        throw new UnsupportedOperationException("ShowPanelRequest");
    }
}
