package com.atlassian.jira.plugin.workflow;

public interface WorkflowPluginValidatorFactory extends WorkflowPluginFactory {

}
