package com.atlassian.jira.plugin.issuetabpanel;

public abstract class AbstractIssueTabPanel3 implements IssueTabPanel3 {
    protected IssueTabPanelModuleDescriptor descriptor;

    public AbstractIssueTabPanel3() {
        // The descriptor arrives by init.
    }

    @Override
    public void init(IssueTabPanelModuleDescriptor descriptor) {
        this.descriptor = descriptor;
    }
}
