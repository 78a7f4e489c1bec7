package com.atlassian.jira.plugin;

import com.atlassian.plugin.ModuleDescriptor;

public interface JiraResourcedModuleDescriptor<T> extends ModuleDescriptor<T> {

}
