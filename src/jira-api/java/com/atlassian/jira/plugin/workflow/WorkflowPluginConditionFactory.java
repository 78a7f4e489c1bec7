package com.atlassian.jira.plugin.workflow;

public interface WorkflowPluginConditionFactory extends WorkflowPluginFactory {

}
