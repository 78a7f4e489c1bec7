package org.hypothesisstories.workbench.rest;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.StatusCategoryManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.watchers.WatcherManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.WorkflowManager;
import org.hypothesisstories.workbench.jira.project.Projects;
import org.hypothesisstories.workbench.jira.property.EntityProperties;
import org.hypothesisstories.workbench.jira.security.RoleActors;
import org.hypothesisstories.workbench.jira.user.AccessTokens;
import org.hypothesisstories.workbench.mail.Mailbox;
import org.hypothesisstories.workbench.plugin.PluginContainer;
import org.hypothesisstories.workbench.schedule.JobScheduler;
import org.hypothesisstories.workbench.time.WorkbenchClock;

/** What the composition root hands over so that REST can answer for the whole host. */
public record HostServices(People people, Configuration configuration, Work work, Operations operations) {
    /** Users and what they may do. */
    public record People(JiraAuthenticationContext caller, UserManager users, PermissionManager permissions,
            ProjectRoleManager roles, RoleActors roleActors, AccessTokens tokens) {}

    /** What administrators set up. */
    public record Configuration(Projects projects, ConstantsManager constants, StatusCategoryManager categories,
            IssueTypeSchemeManager issueTypes, CustomFieldManager customFields, IssueTypeScreenSchemeManager screenSchemes,
            FieldScreenManager screens, WorkflowManager workflows) {}

    /** Issues and all that belongs to them; the properties are those of issues. */
    public record Work(IssueService issues, IssueWorkflowManager transitions, CommentManager comments, WatcherManager watchers,
            ChangeHistoryManager histories, EntityProperties properties, SearchService search) {}

    /** What keeps the host running. */
    public record Operations(WorkbenchClock clock, JobScheduler scheduler, Mailbox mailbox, PluginContainer plugins) {}
}
