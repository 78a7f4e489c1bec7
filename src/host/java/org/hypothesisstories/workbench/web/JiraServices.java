package org.hypothesisstories.workbench.web;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.worklog.WorklogManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.WorkflowManager;

/** The services of Jira that the pages use, as a plugin would. */
public record JiraServices(JiraAuthenticationContext authentication, UserManager users, GlobalPermissionManager globalPermissions,
        PermissionManager permissions, ProjectManager projects, ConstantsManager constants, IssueService issues,
        CommentManager comments, WorklogManager worklogs, ChangeHistoryManager changes, SearchService search, WorkflowManager workflows,
        IssueWorkflowManager transitions, CustomFieldManager customFields, FieldScreenManager screens,
        IssueTypeScreenSchemeManager screenSchemes, IssueTypeSchemeManager issueTypes, DateTimeFormatterFactory dates, StatusManager statuses) {
}
