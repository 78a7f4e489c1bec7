package com.atlassian.jira.workflow;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.SchemeManager;
import java.util.List;

public interface WorkflowSchemeManager extends SchemeManager {
    AssignableWorkflowScheme.Builder assignableBuilder();
    AssignableWorkflowScheme createScheme(AssignableWorkflowScheme assignableWorkflowScheme);
    Iterable<AssignableWorkflowScheme> getAssignableSchemes();
    AssignableWorkflowScheme getWorkflowSchemeObj(long millis);
    AssignableWorkflowScheme getWorkflowSchemeObj(String text);
    AssignableWorkflowScheme getWorkflowSchemeObj(Project project);
    AssignableWorkflowScheme updateWorkflowScheme(AssignableWorkflowScheme assignableWorkflowScheme);
    List<Project> getProjectsUsing(AssignableWorkflowScheme assignableWorkflowScheme);
}
