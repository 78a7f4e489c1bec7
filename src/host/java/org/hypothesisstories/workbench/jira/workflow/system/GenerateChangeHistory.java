package org.hypothesisstories.workbench.jira.workflow.system;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.FunctionProvider;
import java.util.Map;

/** Stores what the transition's screen and the functions before this one have changed, and records it. */
final class GenerateChangeHistory implements FunctionProvider {
    private final SystemServices services;

    GenerateChangeHistory(SystemServices services) {
        this.services = services;
    }

    @Override
    public void execute(Map transientVars, Map args, PropertySet properties) {
        Run run = Run.of(transientVars);
        services.issues().storeChanges(run.issue(), run.caller(services.users()))
                .ifPresent(change -> run.changed(change));
    }
}
