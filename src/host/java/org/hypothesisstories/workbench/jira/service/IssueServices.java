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
    private final IssueDeeds deeds;

    public IssueServices(Database database, IssueStorage storage, Workflows workflows, CommentManager comments, ProjectManager projects,
            PermissionManager permissions, WorkflowSchemeManager workflowSchemes, IssueTypeScreenSchemeManager screenSchemes, Texts texts,
            IssueMoving.Places places, IssueCloning.Links links) {
        this.screens = new OperationScreens(screenSchemes, workflows.screens(), storage.fields());
        IssueAccess access = new IssueAccess(storage.store(), permissions, texts);
        this.service = new GuardedIssues(access, storage.manager(),
                new IssueCreation(projects, permissions, workflowSchemes, storage.store(), storage.fields(), screens,
                        workflows.transitions(), texts),
                new IssueUpdates(database, access, storage.store(), storage.fields(), screens, comments, storage.events(), texts),
                new IssueTransitions(access, storage.store(), screens, workflows.available(), workflows.transitions(), texts));
        this.deeds = deeds(database, access, storage, workflows, places, links, texts);
    }

    private static IssueDeeds deeds(Database database, IssueAccess access, IssueStorage storage, Workflows workflows,
            IssueMoving.Places places, IssueCloning.Links links, Texts texts) {
        return new IssueDeeds(new IssueRemoval(database, access, storage.store(), storage.events()),
                new IssueCloning(access, storage.store(), places.customFields(),
                        new IssueCloning.Creation(places.workflows(), workflows.transitions()), links),
                new IssueMoving(database, access, storage, places, texts));
    }

    /** Deleting, cloning and moving. */
    public IssueDeeds deeds() {
        return deeds;
    }

    public IssueService service() {
        return service;
    }

    public OperationScreens screens() {
        return screens;
    }
}
