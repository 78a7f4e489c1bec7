package org.hypothesisstories.adapter.jira.setup;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import org.hypothesisstories.adapter.jira.JiraSettings;
import org.hypothesisstories.application.setup.SetUpPart;

/** The workflow, and that the project's hypotheses follow it. */
public final class WorkflowParts {
    private final SetUpPart workflow;
    private final SetUpPart scheme;

    public WorkflowParts(
            WorkflowManager workflows, WorkflowSchemeManager schemes, UserManager users, ProjectManager projects, SearchService search,
            FoundObjects found, JiraSettings settings) {
        workflow = new StoredPart<>(new WorkflowRecipe(workflows, users, new ResearchWorkflow(found),
                new JiraWorkflowCare(workflows, users, found)), settings);
        scheme = new WorkflowSchemePart(schemes, projects, new IssuesOfType(search), found);
    }

    SetUpPart workflow() {
        return workflow;
    }

    SetUpPart scheme() {
        return scheme;
    }
}
