package com.atlassian.jira.workflow;

public interface AssignableWorkflowScheme extends WorkflowScheme {
    AssignableWorkflowScheme.Builder builder();
    String getName();
    String getDescription();

    interface Builder extends WorkflowScheme.Builder<Builder> {
        Builder setName(String name);

        Builder setDescription(String description);

        AssignableWorkflowScheme build();
    }
}
