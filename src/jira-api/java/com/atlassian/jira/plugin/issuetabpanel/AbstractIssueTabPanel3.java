package com.atlassian.jira.plugin.issuetabpanel;

public abstract class AbstractIssueTabPanel3 implements IssueTabPanel3 {
    protected IssueTabPanelModuleDescriptor descriptor;

    public AbstractIssueTabPanel3() {
        throw new UnsupportedOperationException("AbstractIssueTabPanel3");
    }

    public void init(IssueTabPanelModuleDescriptor issueTabPanelModuleDescriptor) {
        throw new UnsupportedOperationException("AbstractIssueTabPanel3");
    }
}
