package com.atlassian.jira.plugin.issuetabpanel;

import java.util.List;

public interface IssueTabPanel3 {
    void init(IssueTabPanelModuleDescriptor issueTabPanelModuleDescriptor);
    boolean showPanel(ShowPanelRequest showPanelRequest);
    List<IssueAction> getActions(GetActionsRequest getActionsRequest);
}
