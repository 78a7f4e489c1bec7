package org.hypothesisstories.workbench.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;

/** Who asked for the issue: its creator, when nobody else is named. */
final class ReporterField extends PersonField {
    ReporterField(UserManager users, PermissionManager permissions) {
        super("reporter", ProjectPermissions.MODIFY_REPORTER, MutableIssue::setReporter, users, permissions);
    }

    @Override
    public void check(Object input, FieldCheck check) {
        if (input == null) {
            check.refuse(this, "workbench.issue.reporter.missing");
        } else {
            super.check(input, check);
        }
    }

    @Override
    public boolean isMissing(Issue issue) {
        return issue.getReporterId() == null;
    }

    @Override
    public void applyDefault(MutableIssue issue, ApplicationUser creator) {
        issue.setReporter(creator);
    }
}
