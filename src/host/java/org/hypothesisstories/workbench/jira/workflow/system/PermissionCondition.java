package org.hypothesisstories.workbench.jira.workflow.system;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.Condition;
import java.util.Locale;
import java.util.Map;

/** Holds for users who have a permission on the issue, or in its project while there is no issue yet. */
final class PermissionCondition implements Condition {
    private final SystemServices services;

    PermissionCondition(SystemServices services) {
        this.services = services;
    }

    @Override
    public boolean passesCondition(Map transientVars, Map args, PropertySet properties) {
        Run run = Run.of(transientVars);
        Issue issue = run.original();
        ApplicationUser caller = run.caller(services.users());
        ProjectPermissionKey permission = permission(args);
        return issue.isCreated()
                ? services.permissions().hasPermission(permission, issue, caller)
                : services.permissions().hasPermission(permission, issue.getProjectObject(), caller);
    }

    /** Newer workflows store the key, older ones a name such as "Create Issue". */
    private static ProjectPermissionKey permission(Map<?, ?> args) {
        String key = (String) args.get("permissionKey");
        if (key != null) {
            return new ProjectPermissionKey(key);
        }
        String name = ((String) args.get("permission")).strip().toUpperCase(Locale.ROOT).replace(' ', '_');
        return new ProjectPermissionKey(switch (name) {
            case "BROWSE", "BROWSE_PROJECT" -> "BROWSE_PROJECTS";
            case "PROJECT_ADMIN" -> "ADMINISTER_PROJECTS";
            case "COMMENT_ISSUE" -> "ADD_COMMENTS";
            default -> name.endsWith("_ISSUE") ? name + "S" : name;
        });
    }
}
