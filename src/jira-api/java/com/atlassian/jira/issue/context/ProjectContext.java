package com.atlassian.jira.issue.context;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;

public class ProjectContext extends AbstractJiraContext {
    protected Long projectId;
    private final ProjectManager projects;

    public ProjectContext(Long projectId, ProjectManager projects) {
        this.projectId = projectId;
        this.projects = projects;
    }

    @Override
    public Project getProjectObject() {
        return projects.getProjectObj(projectId);
    }

    @Override
    public Long getProjectId() {
        return projectId;
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
        return other instanceof ProjectContext that && projectId.equals(that.projectId);
    }

    @Override
    public int hashCode() {
        return projectId.hashCode();
    }
}
