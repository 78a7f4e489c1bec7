package org.hypothesisstories.workbench.jira.service;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.ErrorCollection.Reason;
import java.util.Optional;
import org.hypothesisstories.workbench.jira.issue.IssueStore;
import org.hypothesisstories.workbench.jira.issue.Texts;

/** Finds issues for users, and says why not when they may not have them. */
final class IssueAccess {
    private final IssueStore issues;
    private final PermissionManager permissions;
    private final Texts texts;

    IssueAccess(IssueStore issues, PermissionManager permissions, Texts texts) {
        this.issues = issues;
        this.permissions = permissions;
        this.texts = texts;
    }

    Optional<MutableIssue> visible(ApplicationUser user, Long id, ErrorCollection errors) {
        return visible(user, id == null ? Optional.empty() : issues.find(id), errors);
    }

    Optional<MutableIssue> visible(ApplicationUser user, String key, ErrorCollection errors) {
        return visible(user, key == null ? Optional.empty() : issues.find(key), errors);
    }

    private Optional<MutableIssue> visible(ApplicationUser user, Optional<MutableIssue> found, ErrorCollection errors) {
        if (found.isEmpty()) {
            errors.addErrorMessage(texts.text(user, "workbench.issue.absent"), Reason.NOT_FOUND);
        } else if (!may(user, ProjectPermissions.BROWSE_PROJECTS, found.get())) {
            refuse(user, "workbench.issue.hidden", errors);
            return Optional.empty();
        }
        return found;
    }

    boolean may(ApplicationUser user, ProjectPermissionKey permission, Issue issue) {
        return permissions.hasPermission(permission, issue, user);
    }

    boolean mayIn(ApplicationUser user, ProjectPermissionKey permission, Project project) {
        return permissions.hasPermission(permission, project, user);
    }

    /** Refuses users who lack the permission on the issue. */
    void require(ApplicationUser user, ProjectPermissionKey permission, Issue issue, String refusal, ErrorCollection errors) {
        if (!may(user, permission, issue)) {
            refuse(user, refusal, errors);
        }
    }

    void refuse(ApplicationUser user, String key, ErrorCollection errors) {
        errors.addErrorMessage(texts.text(user, key), user == null ? Reason.NOT_LOGGED_IN : Reason.FORBIDDEN);
    }
}
