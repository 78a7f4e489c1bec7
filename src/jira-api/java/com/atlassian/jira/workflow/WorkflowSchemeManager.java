package com.atlassian.jira.workflow;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.SchemeManager;
import java.util.List;
import java.util.Map;

public interface WorkflowSchemeManager extends SchemeManager {
    AssignableWorkflowScheme.Builder assignableBuilder();
    AssignableWorkflowScheme createScheme(AssignableWorkflowScheme assignableWorkflowScheme);
    Iterable<AssignableWorkflowScheme> getAssignableSchemes();
    AssignableWorkflowScheme getWorkflowSchemeObj(long millis);
    AssignableWorkflowScheme getWorkflowSchemeObj(String text);
    AssignableWorkflowScheme getWorkflowSchemeObj(Project project);
    AssignableWorkflowScheme updateWorkflowScheme(AssignableWorkflowScheme assignableWorkflowScheme);
    List<Project> getProjectsUsing(AssignableWorkflowScheme assignableWorkflowScheme);
    AssignableWorkflowScheme getDefaultWorkflowScheme();
    Map<String, String> getWorkflowMap(Project project);
    String getWorkflowName(Project project, String text);
    boolean isUsingDefaultScheme(Project project);
    boolean isActive(WorkflowScheme workflowScheme);
}
