package org.hypothesisstories.adapter.workflow;

import com.atlassian.jira.workflow.condition.AbstractJiraCondition;
import com.opensymphony.module.propertyset.PropertySet;
import java.util.Map;
import org.hypothesisstories.adapter.jira.AutomaticExecution;

/** Lets a transition through only while the plugin itself is at work; people are never offered it. */
public class AutomaticOnlyCondition extends AbstractJiraCondition {
    private final AutomaticExecution automatic;

    public AutomaticOnlyCondition(AutomaticExecution automatic) {
        this.automatic = automatic;
    }

    @Override
    public boolean passesCondition(Map transientVars, Map args, PropertySet properties) {
        return automatic.isActive();
    }
}
