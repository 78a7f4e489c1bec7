package org.hypothesisstories.workbench.jira.field;

import com.atlassian.jira.issue.context.AbstractJiraContext;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;

/** A place in the tree of contexts: one project, every issue type. */
final class ProjectNode extends AbstractJiraContext {
    private final Project project;

    ProjectNode(Project project) {
        this.project = project;
    }

    @Override
    public Project getProjectObject() {
        return project;
    }

    @Override
    public Long getProjectId() {
        return project.getId();
    }

    @Override
    public IssueType getIssueTypeObject() {
        return null;
    }

    @Override
    public IssueType getIssueType() {
        return null;
    }

    @Override
    public String getIssueTypeId() {
        return null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProjectNode that && project.equals(that.project);
    }

    @Override
    public int hashCode() {
        return project.hashCode();
    }
}
