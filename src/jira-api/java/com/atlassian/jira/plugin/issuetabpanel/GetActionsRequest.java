package com.atlassian.jira.plugin.issuetabpanel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;

public final class GetActionsRequest {
    private final Issue issue;
    private final ApplicationUser user;
    private final boolean asynchronous;
    private final boolean showAll;
    private final String focusId;

    public GetActionsRequest(Issue issue, ApplicationUser user, boolean asynchronous, boolean showAll, String focusId) {
        this.issue = issue;
        this.user = user;
        this.asynchronous = asynchronous;
        this.showAll = showAll;
        this.focusId = focusId;
    }

    public Issue issue() {
        return issue;
    }

    public ApplicationUser remoteUser() {
        return user;
    }

    public boolean isAnonymous() {
        return user == null;
    }

    public boolean isAsynchronous() {
        return asynchronous;
    }

    public boolean isShowAll() {
        return showAll;
    }

    public String getFocusId() {
        return focusId;
    }
}
