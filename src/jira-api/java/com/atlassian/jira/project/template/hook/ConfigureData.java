package com.atlassian.jira.project.template.hook;

import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.workflow.JiraWorkflow;
import java.util.Map;

public class ConfigureData {
    private final Project project;
    private final Scheme workflowScheme;
    private final Map<String, JiraWorkflow> createdWorkflows;
    private final FieldConfigScheme issueTypeScheme;
    private final Map<String, IssueType> createdIssueTypes;

    ConfigureData(Project project, Scheme workflowScheme, Map<String, JiraWorkflow> createdWorkflows, FieldConfigScheme issueTypeScheme,
            Map<String, IssueType> createdIssueTypes) {
        this.project = project;
        this.workflowScheme = workflowScheme;
        this.createdWorkflows = createdWorkflows;
        this.issueTypeScheme = issueTypeScheme;
        this.createdIssueTypes = createdIssueTypes;
    }

    public static ConfigureData create(Project project, Scheme workflowScheme, Map<String, JiraWorkflow> createdWorkflows,
            FieldConfigScheme issueTypeScheme, Map<String, IssueType> createdIssueTypes) {
        return new ConfigureData(project, workflowScheme, createdWorkflows, issueTypeScheme, createdIssueTypes);
    }

    public Project project() {
        return project;
    }

    public Scheme workflowScheme() {
        return workflowScheme;
    }

    public Map<String, JiraWorkflow> createdWorkflows() {
        return createdWorkflows;
    }

    public FieldConfigScheme issueTypeScheme() {
        return issueTypeScheme;
    }

    public Map<String, IssueType> createdIssueTypes() {
        return createdIssueTypes;
    }
}
