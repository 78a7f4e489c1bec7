package com.atlassian.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

public interface WorkflowManager {
    Collection<JiraWorkflow> getWorkflows();
    boolean isActive(JiraWorkflow jiraWorkflow) throws WorkflowException;
    JiraWorkflow getWorkflow(String text);
    JiraWorkflow getWorkflow(Issue issue) throws WorkflowException;
    JiraWorkflow getWorkflow(Long millis, String text) throws WorkflowException;
    void createWorkflow(ApplicationUser applicationUser, JiraWorkflow jiraWorkflow) throws WorkflowException;
    boolean workflowExists(String text) throws WorkflowException;
    void updateWorkflow(ApplicationUser applicationUser, JiraWorkflow jiraWorkflow);
    JiraWorkflow getDraftWorkflow(String text) throws IllegalArgumentException;
    JiraWorkflow createDraftWorkflow(ApplicationUser applicationUser, String text) throws IllegalStateException, IllegalArgumentException;
    boolean deleteDraftWorkflow(String text) throws IllegalArgumentException;
    void overwriteActiveWorkflow(ApplicationUser applicationUser, String text);
    JiraWorkflow copyWorkflow(ApplicationUser applicationUser, String text, String text2, JiraWorkflow jiraWorkflow);
}
