package org.hypothesisstories.adapter.jira.setup;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.application.setup.PartReport;
import org.hypothesisstories.application.setup.PartState;
import org.hypothesisstories.application.setup.SetUpPart;
import org.hypothesisstories.application.setup.SetUpTarget;
import org.hypothesisstories.plugin.Keys;

/**
 * In the project, hypotheses follow our workflow.
 *
 * <p>A project that has issues of the type already is left alone: only Jira's own pages carry issues from one workflow to another.
 * The scheme is always a new one, because Jira does not let a scheme in use be changed.
 */
final class WorkflowSchemePart implements SetUpPart {
    private final WorkflowSchemeManager schemes;
    private final ProjectManager projects;
    private final IssuesOfType issues;
    private final FoundObjects found;

    WorkflowSchemePart(WorkflowSchemeManager schemes, ProjectManager projects, IssuesOfType issues, FoundObjects found) {
        this.schemes = schemes;
        this.projects = projects;
        this.issues = issues;
        this.found = found;
    }

    @Override
    public PartReport plan(SetUpTarget target) {
        Project project = projects.getProjectObjByKey(target.projectKey());
        AssignableWorkflowScheme current = schemes.getWorkflowSchemeObj(project);
        Optional<IssueType> type = found.plannedIssueType();
        if (type.isPresent() && usesOurs(current, type.get())) {
            return report(current.getName(), PartState.FOUND, PartReport.NO_REMARK);
        }
        if (type.isPresent() && issues.exist(project, type.get())) {
            return report(current.getName(), PartState.LEFT, "issues-in-other-workflow");
        }
        return report(nameFor(project), PartState.MADE, PartReport.NO_REMARK);
    }

    @Override
    public PartReport apply(SetUpTarget target) {
        PartReport planned = plan(target);
        if (planned.state() == PartState.MADE) {
            Project project = projects.getProjectObjByKey(target.projectKey());
            AssignableWorkflowScheme current = schemes.getWorkflowSchemeObj(project);
            AssignableWorkflowScheme made = leftOver(project, current)
                    .orElseGet(() -> schemes.createScheme(extended(current, nameFor(project))));
            exchange(project, current, made);
        }
        return planned;
    }

    /** A failure in between would leave the project with Jira's default: the scheme it had is put back. */
    private void exchange(Project project, AssignableWorkflowScheme current, AssignableWorkflowScheme made) {
        schemes.removeSchemesFromProject(project);
        try {
            schemes.addSchemeToProject(project, schemes.getSchemeObject(made.getId()));
        } catch (RuntimeException failure) {
            if (!current.isDefault()) {
                schemes.addSchemeToProject(project, schemes.getSchemeObject(current.getId()));
            }
            throw failure;
        }
    }

    /** The scheme that a run made whose node died before the project had it: it holds what the project's own scheme held. */
    private Optional<AssignableWorkflowScheme> leftOver(Project project, AssignableWorkflowScheme current) {
        return Optional.ofNullable(schemes.getWorkflowSchemeObj(firstName(project)))
                .filter(scheme -> current.isDefault() && !schemes.isActive(scheme) && usesOurs(scheme, found.issueType()));
    }

    private AssignableWorkflowScheme extended(AssignableWorkflowScheme current, String name) {
        AssignableWorkflowScheme.Builder builder = schemes.assignableBuilder();
        builder.setName(name).setDescription("Made by Hypothesis Stories.");
        builder.setDefaultWorkflow(current.getActualDefaultWorkflow());
        for (Map.Entry<String, String> mapping : current.getMappings().entrySet()) {
            if (mapping.getKey() != null) {
                builder.setMapping(mapping.getKey(), mapping.getValue());
            }
        }
        builder.setMapping(found.issueType().getId(), found.id(Keys.WORKFLOW_SETTING));
        return builder.build();
    }

    private boolean usesOurs(AssignableWorkflowScheme scheme, IssueType type) {
        return found.plannedId(Keys.WORKFLOW_SETTING).filter(scheme.getActualWorkflow(type.getId())::equals).isPresent();
    }

    /** Our name for the project's scheme, or that name and a number where an earlier one is still there. */
    private String nameFor(Project project) {
        String name = firstName(project);
        String free = name;
        for (int number = 2; schemes.getWorkflowSchemeObj(free) != null; number++) {
            free = name + " " + number;
        }
        return free;
    }

    private static String firstName(Project project) {
        return project.getKey() + ": workflows with hypotheses";
    }

    private static PartReport report(String name, PartState state, String remark) {
        return new PartReport("workflow-scheme", name, state, remark);
    }
}
