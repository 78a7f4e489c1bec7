package org.hypothesisstories.workbench.web.board;

import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.StepDescriptor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The columns of a project's board: one for each status that an issue of the project can have, in the order of the workflows. */
public final class BoardColumns {
    private final IssueTypeSchemeManager types;
    private final WorkflowManager workflows;

    public BoardColumns(IssueTypeSchemeManager types, WorkflowManager workflows) {
        this.types = types;
        this.workflows = workflows;
    }

    /**
     * The workflow with the most steps gives the order, because it tells most about how work flows; statuses that only other
     * workflows have stand before those of the category {@code done}.
     */
    public List<Status> of(Project project) {
        List<Status> columns = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (JiraWorkflow workflow : byNumberOfSteps(project)) {
            boolean leading = columns.isEmpty();
            for (Status status : statuses(workflow)) {
                if (known.add(status.getId())) {
                    columns.add(leading || isDone(status) ? columns.size() : beforeDone(columns), status);
                }
            }
        }
        return columns;
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

    private List<JiraWorkflow> byNumberOfSteps(Project project) {
        Map<String, JiraWorkflow> distinct = new LinkedHashMap<>();
        for (IssueType type : types.getIssueTypesForProject(project)) {
            JiraWorkflow workflow = workflows.getWorkflow(project.getId(), type.getId());
            distinct.putIfAbsent(workflow.getName(), workflow);
        }
        List<JiraWorkflow> ordered = new ArrayList<>(distinct.values());
        ordered.sort(java.util.Comparator.comparing((JiraWorkflow workflow) -> workflow.getDescriptor().getSteps().size()).reversed());
        return ordered;
    }

    private static List<Status> statuses(JiraWorkflow workflow) {
        @SuppressWarnings("unchecked")
        Collection<StepDescriptor> steps = workflow.getDescriptor().getSteps();
        return steps.stream().map(workflow::getLinkedStatusObject).filter(java.util.Objects::nonNull).toList();
    }
}
