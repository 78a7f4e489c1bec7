package com.atlassian.jira.plugin.jql.function;

import com.atlassian.jira.plugin.JiraResourcedModuleDescriptor;

public interface JqlFunctionModuleDescriptor extends JiraResourcedModuleDescriptor<JqlFunction> {
    String getFunctionName();
    boolean isList();
}
