package org.hypothesisstories.adapter.jira.setup;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.project.Project;

/** Whether a project has issues of a type, also such as the administrator may not see. */
final class IssuesOfType {
    private final SearchService search;

    IssuesOfType(SearchService search) {
        this.search = search;
    }

    boolean exist(Project project, IssueType type) {
        String jql = "project = " + project.getId() + " AND issuetype = " + type.getId();
        SearchService.ParseResult parsed = search.parseQuery(null, jql);
        try {
            return search.searchCountOverrideSecurity(null, parsed.getQuery()) > 0;
        } catch (SearchException e) {
            throw new IllegalStateException("Jira could not count the issues of " + project.getKey(), e);
        }
    }
}
