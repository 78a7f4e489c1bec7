package org.hypothesisstories.workbench.web.board;

import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.StepDescriptor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The columns of a project's board: one for each status of the workflow with the most steps, which tells most about how work flows. */
public final class BoardColumns {
    private final IssueTypeSchemeManager types;
    private final WorkflowManager workflows;

    public BoardColumns(IssueTypeSchemeManager types, WorkflowManager workflows) {
        this.types = types;
        this.workflows = workflows;
    }

    /** @param inUse statuses that cards have; one that only other workflows know gets a column before the last ones that are done */
    public List<Status> of(Project project, Collection<Status> inUse) {
        List<Status> columns = new ArrayList<>(leading(project).map(BoardColumns::statuses).orElse(List.of()));
        for (Status status : inUse) {
            if (columns.stream().noneMatch(column -> column.getId().equals(status.getId()))) {
                columns.add(isDone(status) ? columns.size() : beforeDone(columns), status);
            }
        }
        return columns;
    }

    private Optional<JiraWorkflow> leading(Project project) {
        return types.getIssueTypesForProject(project).stream()
                .map(type -> workflows.getWorkflow(project.getId(), type.getId()))
                .reduce((first, next) -> steps(next) > steps(first) ? next : first);
    }

    private static int steps(JiraWorkflow workflow) {
        return workflow.getDescriptor().getSteps().size();
    }

    private static int beforeDone(List<Status> columns) {
        int end = columns.size();
        while (end > 0 && isDone(columns.get(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isDone(Status status) {
        return status.getStatusCategory() != null && "done".equals(status.getStatusCategory().getKey());
    }

    private static List<Status> statuses(JiraWorkflow workflow) {
        @SuppressWarnings("unchecked")
        Collection<StepDescriptor> steps = workflow.getDescriptor().getSteps();
        return steps.stream().map(workflow::getLinkedStatusObject).filter(Objects::nonNull).toList();
    }
}
