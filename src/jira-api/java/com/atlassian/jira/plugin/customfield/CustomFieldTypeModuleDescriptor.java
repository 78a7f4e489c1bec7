package com.atlassian.jira.plugin.customfield;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.plugin.JiraResourcedModuleDescriptor;

public interface CustomFieldTypeModuleDescriptor extends JiraResourcedModuleDescriptor<CustomFieldType> {

}
