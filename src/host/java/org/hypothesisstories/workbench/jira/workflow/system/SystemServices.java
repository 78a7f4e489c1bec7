package org.hypothesisstories.workbench.jira.workflow.system;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.watchers.WatcherManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.function.BiPredicate;
import org.hypothesisstories.workbench.jira.issue.IssueEvents;
import org.hypothesisstories.workbench.jira.issue.IssueFields;
import org.hypothesisstories.workbench.jira.issue.IssueStore;
import org.hypothesisstories.workbench.jira.issue.Texts;

/** What Jira's own conditions, validators and functions work with. */
public record SystemServices(IssueStore issues, IssueFields fields, IssueEvents events, CommentManager comments, WatcherManager watchers,
        PermissionManager permissions, ProjectRoleManager roles, UserManager users, ConstantsManager constants,
        BiPredicate<ApplicationUser, String> groupMembership, Texts texts) {
}
