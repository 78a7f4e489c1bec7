package com.atlassian.jira.workflow;

import java.util.Map;

public interface WorkflowScheme {
    Long getId();
    String getName();
    String getDescription();
    boolean isDraft();
    boolean isDefault();
    String getActualWorkflow(String text);
    String getActualDefaultWorkflow();
    Map<String, String> getMappings();
    String getConfiguredDefaultWorkflow();
    String getConfiguredWorkflow(String text);

    interface Builder<T extends Builder<T>> {
        T setDefaultWorkflow(String workflowName);

        T setMapping(String issueTypeId, String workflowName);

        T removeMapping(String issueTypeId);
    }
}
