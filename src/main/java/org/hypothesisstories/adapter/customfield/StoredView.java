package org.hypothesisstories.adapter.customfield;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import java.util.Optional;

/** What a form has to remember of the value that it was built from, and where the value belongs. */
public final class StoredView {
    private final String known;
    private final String issueId;
    private final String projectKey;

    StoredView(String known, Optional<Issue> issue) {
        this.known = known;
        issueId = issue.map(Issue::getId).map(String::valueOf).orElse("");
        projectKey = issue.map(Issue::getProjectObject).map(Project::getKey).orElse("");
    }

    /** The stored value as JSON, for the form to send back; never empty. */
    public String getKnown() {
        return known;
    }

    /** Empty while the issue is not stored. */
    public String getIssueId() {
        return issueId;
    }

    /** Empty where there is no issue, as in a search form. */
    public String getProjectKey() {
        return projectKey;
    }
}
