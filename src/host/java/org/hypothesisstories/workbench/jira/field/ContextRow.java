package org.hypothesisstories.workbench.jira.field;

import com.atlassian.jira.issue.context.IssueContext;
import java.util.Set;

/** A field's context as stored: which projects and issue types one configuration of the field is for. */
record ContextRow(Heading heading, long configId, boolean allProjects, Set<Long> projects, Set<String> issueTypes) {
    /** What people see of a context. */
    record Heading(long id, String fieldId, String name, String description) {}

    boolean covers(IssueContext issue) {
        return coversProject(issue.getProjectId()) && coversType(issue.getIssueTypeId());
    }

    boolean coversProject(Long projectId) {
        return allProjects || projectId != null && projects.contains(projectId);
    }

    /** No types listed are all types. */
    private boolean coversType(String issueTypeId) {
        return issueTypes.isEmpty() || issueTypeId != null && issueTypes.contains(issueTypeId);
    }
}
