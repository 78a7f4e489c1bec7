package org.hypothesisstories.adapter.jira.setup;

import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.context.ProjectContext;
import com.atlassian.jira.issue.fields.FieldManager;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.application.setup.PartReport;
import org.hypothesisstories.application.setup.PartState;
import org.hypothesisstories.application.setup.SetUpPart;
import org.hypothesisstories.application.setup.SetUpTarget;

/** The project offers the issue type. A scheme that other projects share is copied for this one, never changed. */
final class IssueTypeSchemePart implements SetUpPart {
    private final IssueTypeSchemeManager schemes;
    private final FieldConfigSchemeManager configs;
    private final FieldManager fields;
    private final ProjectManager projects;
    private final FoundObjects found;

    IssueTypeSchemePart(
            IssueTypeSchemeManager schemes, FieldConfigSchemeManager configs, FieldManager fields, ProjectManager projects,
            FoundObjects found) {
        this.schemes = schemes;
        this.configs = configs;
        this.fields = fields;
        this.projects = projects;
        this.found = found;
    }

    @Override
    public PartReport plan(SetUpTarget target) {
        Project project = projects.getProjectObjByKey(target.projectKey());
        Optional<IssueType> type = found.plannedIssueType();
        if (type.isPresent() && schemes.getIssueTypesForProject(project).contains(type.get())) {
            return report(schemes.getConfigScheme(project).getName(), PartState.FOUND, PartReport.NO_REMARK);
        }
        FieldConfigScheme current = schemes.getConfigScheme(project);
        if (type.isEmpty() && schemes.isDefaultIssueTypeScheme(current)) {
            return report(current.getName(), PartState.ADDED, "default-takes-new-types");
        }
        return isOwn(current)
                ? report(current.getName(), PartState.ADDED, PartReport.NO_REMARK)
                : report(copyName(project), PartState.MADE, "scheme-is-shared");
    }

    @Override
    public PartReport apply(SetUpTarget target) {
        PartReport planned = plan(target);
        Project project = projects.getProjectObjByKey(target.projectKey());
        if (planned.state() == PartState.ADDED) {
            schemes.update(schemes.getConfigScheme(project), withOurType(project));
        } else if (planned.state() == PartState.MADE) {
            FieldConfigScheme copy = leftOver(project)
                    .orElseGet(() -> schemes.create(copyName(project), "Made by Hypothesis Stories.", withOurType(project)));
            List<JiraContextNode> contexts = List.of(new ProjectContext(project.getId(), projects));
            configs.updateFieldConfigScheme(copy, contexts, fields.getIssueTypeField());
        }
        return planned;
    }

    /** The copy that a run made before it failed; no project has it yet. */
    private Optional<FieldConfigScheme> leftOver(Project project) {
        return schemes.getAllSchemes().stream()
                .filter(scheme -> copyName(project).equals(scheme.getName()) && scheme.getAssociatedProjectIds().isEmpty())
                .findFirst();
    }

    private List<String> withOurType(Project project) {
        List<String> ids = new ArrayList<>(schemes.getIssueTypesForProject(project).stream().map(IssueType::getId).toList());
        ids.add(found.issueType().getId());
        return ids;
    }

    private boolean isOwn(FieldConfigScheme scheme) {
        return !schemes.isDefaultIssueTypeScheme(scheme) && scheme.getAssociatedProjectIds().size() == 1;
    }

    private static String copyName(Project project) {
        return project.getKey() + ": issue types with hypotheses";
    }

    private static PartReport report(String name, PartState state, String remark) {
        return new PartReport("issue-type-scheme", name, state, remark);
    }
}
