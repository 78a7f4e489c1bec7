package org.example.tea;

import com.atlassian.jira.workflow.function.issue.AbstractJiraFunctionProvider;
import com.opensymphony.module.propertyset.PropertySet;
import java.util.Map;

/** Brews once for each transition that carries it. */
public class BrewPostFunction extends AbstractJiraFunctionProvider {
    private final Kettle kettle;

    public BrewPostFunction(Kettle kettle) {
        this.kettle = kettle;
    }

    @Override
    public void execute(Map transientVars, Map args, PropertySet propertySet) {
        kettle.count("brewed." + getIssue(transientVars).getKey());
    }
}
