package org.hypothesisstories.workbench.jira.workflow.system;

import com.atlassian.jira.security.roles.ProjectRole;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.Condition;
import java.util.Map;

/** Holds for users in a role of the project. */
final class InProjectRoleCondition implements Condition {
    private final SystemServices services;

    InProjectRoleCondition(SystemServices services) {
        this.services = services;
    }

    @Override
    public boolean passesCondition(Map transientVars, Map args, PropertySet properties) {
        Run run = Run.of(transientVars);
        ProjectRole role = services.roles().getProjectRole(Long.valueOf((String) args.get("jira.projectrole.id")));
        return role != null
                && services.roles().isUserInProjectRole(run.caller(services.users()), role, run.original().getProjectObject());
    }
}
