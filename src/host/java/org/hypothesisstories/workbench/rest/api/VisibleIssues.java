package org.hypothesisstories.workbench.rest.api;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import org.hypothesisstories.workbench.rest.error.RestFailure;

/** The issues that the caller may see; the others do not exist. */
public final class VisibleIssues {
    private final IssueService issues;
    private final JiraAuthenticationContext caller;

    public VisibleIssues(IssueService issues, JiraAuthenticationContext caller) {
        this.issues = issues;
        this.caller = caller;
    }

    /** The issue with this key or id. */
    public MutableIssue get(String keyOrId) {
        IssueResult found = keyOrId.matches("\\d{1,18}")
                ? issues.getIssue(caller.getLoggedInUser(), Long.valueOf(keyOrId))
                : issues.getIssue(caller.getLoggedInUser(), keyOrId);
        if (!found.isValid() || found.getIssue() == null) {
            throw RestFailure.notFound("Issue Does Not Exist");
        }
        return found.getIssue();
    }
}
