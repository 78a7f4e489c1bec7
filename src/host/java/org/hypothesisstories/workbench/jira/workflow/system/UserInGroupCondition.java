package org.hypothesisstories.workbench.jira.workflow.system;

import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.Condition;
import java.util.Map;

/** Holds for members of a group. */
final class UserInGroupCondition implements Condition {
    private final SystemServices services;

    UserInGroupCondition(SystemServices services) {
        this.services = services;
    }

    @Override
    public boolean passesCondition(Map transientVars, Map args, PropertySet properties) {
        ApplicationUser caller = Run.of(transientVars).caller(services.users());
        return caller != null && services.groupMembership().test(caller, (String) args.get("group"));
    }
}
