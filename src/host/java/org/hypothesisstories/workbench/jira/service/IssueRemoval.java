package org.hypothesisstories.workbench.jira.service;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import org.hypothesisstories.workbench.db.Database;
import org.hypothesisstories.workbench.jira.issue.IssueEvents;
import org.hypothesisstories.workbench.jira.issue.IssueStore;

/** Deletes issues with all that Jira keeps about them; plugins hear of it and take away what is theirs. */
public final class IssueRemoval {
    private final Database database;
    private final IssueAccess access;
    private final IssueStore issues;
    private final IssueEvents events;

    IssueRemoval(Database database, IssueAccess access, IssueStore issues, IssueEvents events) {
        this.database = database;
        this.access = access;
        this.issues = issues;
        this.events = events;
    }

    /** Whether the user may delete the issue. */
    public boolean isAllowed(ApplicationUser user, MutableIssue issue) {
        return access.may(user, ProjectPermissions.DELETE_ISSUES, issue);
    }

    /** Why it was not deleted; without errors when it is gone. */
    public ErrorCollection delete(ApplicationUser user, Long issueId) {
        ErrorCollection errors = new SimpleErrorCollection();
        MutableIssue issue = access.visible(user, issueId, errors).orElse(null);
        if (issue == null) {
            return errors;
        }
        access.require(user, ProjectPermissions.DELETE_ISSUES, issue, "workbench.issue.delete.refused", errors);
        if (!errors.hasAnyErrors()) {
            database.inTransaction(() -> {
                issues.lock(issueId);
                issues.delete(issue);
                events.announceGone(issue, user);
                return null;
            });
        }
        return errors;
    }
}
