package org.hypothesisstories.workbench.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;

/** Who works on the issue: nobody, or somebody to whom the project's issues may be assigned. */
public final class AssigneeField extends PersonField {
    /** The name under which forms ask for the project's usual assignee. */
    public static final String AUTOMATIC = "-1";

    AssigneeField(UserManager users, PermissionManager permissions) {
        super("assignee", ProjectPermissions.ASSIGN_ISSUES, MutableIssue::setAssignee, users, permissions);
    }

    @Override
    public void check(Object input, FieldCheck check) {
        if (AUTOMATIC.equals(input)) {
            return;
        }
        super.check(input, check);
        ApplicationUser assignee = input == null ? null : user((String) input);
        if (assignee != null && !isAssignable(assignee, check.issue())) {
            check.refuse(this, "workbench.issue.assignee.refused", assignee.getDisplayName());
        }
    }

    @Override
    public void apply(Object input, MutableIssue issue) {
        if (AUTOMATIC.equals(input)) {
            issue.setAssignee(issue.getProjectObject().getProjectLead());
        } else {
            super.apply(input, issue);
        }
    }

    private boolean isAssignable(ApplicationUser user, Issue issue) {
        return permissions().hasPermission(ProjectPermissions.ASSIGNABLE_USER, issue.getProjectObject(), user);
    }
}
