package org.hypothesisstories.workbench.jira.workflow.system;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.StoreException;
import java.util.Map;

/** Stores a new issue in the status of the first step; its reporter and its creator watch it from then on. */
final class CreateIssue implements FunctionProvider {
    private final SystemServices services;

    CreateIssue(SystemServices services) {
        this.services = services;
    }

    @Override
    public void execute(Map transientVars, Map args, PropertySet properties) throws StoreException {
        Run run = Run.of(transientVars);
        MutableIssue issue = run.issue();
        issue.setStatusId(run.statusId());
        ApplicationUser creator = run.caller(services.users());
        services.issues().insert(issue, creator, run.entry().getId());
        watch(issue, issue.getReporter());
        watch(issue, creator);
    }

    private void watch(MutableIssue issue, ApplicationUser user) {
        if (user != null) {
            services.watchers().startWatching(user, issue);
        }
    }
}
