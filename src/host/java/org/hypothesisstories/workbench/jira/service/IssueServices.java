package org.hypothesisstories.workbench.jira.service;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import org.hypothesisstories.workbench.db.Database;
import org.hypothesisstories.workbench.jira.issue.IssueStorage;
import org.hypothesisstories.workbench.jira.issue.Texts;
import org.hypothesisstories.workbench.jira.workflow.Workflows;

/** What users do with issues, wired. */
public final class IssueServices {
    private final IssueService service;
    private final OperationScreens screens;

    public IssueServices(Database database, IssueStorage storage, Workflows workflows, CommentManager comments, ProjectManager projects,
            PermissionManager permissions, WorkflowSchemeManager workflowSchemes, IssueTypeScreenSchemeManager screenSchemes, Texts texts) {
        this.screens = new OperationScreens(screenSchemes, workflows.screens(), storage.fields());
        IssueAccess access = new IssueAccess(storage.store(), permissions, texts);
        this.service = new GuardedIssues(access, storage.manager(),
                new IssueCreation(projects, permissions, workflowSchemes, storage.store(), storage.fields(), screens,
                        workflows.transitions(), texts),
                new IssueUpdates(database, access, storage.store(), storage.fields(), screens, comments, storage.events(), texts),
                new IssueTransitions(access, storage.store(), screens, workflows.available(), workflows.transitions(), texts));
    }

    public IssueService service() {
        return service;
    }

    public OperationScreens screens() {
        return screens;
    }
}
