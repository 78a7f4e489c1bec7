package com.atlassian.jira.plugin.issuetabpanel;

import com.atlassian.jira.plugin.JiraResourcedModuleDescriptor;

public interface IssueTabPanelModuleDescriptor extends JiraResourcedModuleDescriptor<IssueTabPanel3> {
    String getLabel();
    int getOrder();
    boolean isDefault();
    boolean isSortable();
    boolean isSupportsAjaxLoad();
}
