package org.hypothesisstories.workbench.jira.service;

import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.ErrorCollection.Reason;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hypothesisstories.workbench.db.Database;
import org.hypothesisstories.workbench.jira.field.FieldParams;
import org.hypothesisstories.workbench.jira.issue.FieldCheck;
import org.hypothesisstories.workbench.jira.issue.IssueEvents;
import org.hypothesisstories.workbench.jira.issue.IssueField;
import org.hypothesisstories.workbench.jira.issue.IssueStorage;
import org.hypothesisstories.workbench.jira.issue.Texts;

/**
 * Moves issues to other projects. A field's type says whether its value can go along; a field that the new project does not have loses its
 * value. The type of the issue stays, and both projects must have the same workflow for it.
 */
public final class IssueMoving {
    private static final ProjectPermissionKey MOVE_ISSUES = new ProjectPermissionKey("MOVE_ISSUES");
    private static final long MOVED = 9L;

    private final Database database;
    private final IssueAccess access;
    private final IssueStorage storage;
    private final Places places;
    private final Texts texts;

    /** Where issues can be. */
    public record Places(ProjectManager projects, IssueTypeSchemeManager types, WorkflowSchemeManager workflows,
            CustomFieldManager customFields) {
    }

    /**
     * A move that is looked at or made.
     *
     * @param issue as it would be there; absent when the user may not see it
     * @param asked the fields whose value cannot simply go along
     */
    public record Move(Optional<MutableIssue> issue, List<CustomField> asked, ErrorCollection errors) {
    }

    IssueMoving(Database database, IssueAccess access, IssueStorage storage, Places places, Texts texts) {
        this.database = database;
        this.access = access;
        this.storage = storage;
        this.places = places;
        this.texts = texts;
    }

    public boolean isAllowed(ApplicationUser user, MutableIssue issue) {
        return access.may(user, MOVE_ISSUES, issue);
    }

    /** The projects to which the user can move the issue. */
    public List<Project> targets(ApplicationUser user, MutableIssue issue) {
        return places.projects().getProjectObjects().stream()
                .filter(project -> !project.getId().equals(issue.getProjectId()))
                .filter(project -> refusal(user, issue, project).isEmpty()).toList();
    }

    /** Looks at a move: who may, where to, and what has to be filled in. */
    public Move prepare(ApplicationUser user, Long issueId, Long targetId) {
        ErrorCollection errors = new SimpleErrorCollection();
        Optional<MutableIssue> found = access.visible(user, issueId, errors);
        Project target = targetId == null ? null : places.projects().getProjectObj(targetId);
        if (found.isEmpty()) {
            return new Move(found, List.of(), errors);
        }
        MutableIssue issue = found.get();
        access.require(user, MOVE_ISSUES, issue, "workbench.issue.move.refused", errors);
        Optional<String> refusal = target == null ? Optional.of("workbench.issue.project.missing") : refusal(user, issue, target);
        refusal.ifPresent(key -> errors.addError("pid", texts.text(user, key), Reason.VALIDATION_FAILED));
        if (errors.hasAnyErrors()) {
            return new Move(found, List.of(), errors);
        }
        issue.setProjectId(target.getId());
        return new Move(found, asked(issue), errors);
    }

    /** Makes the move with what was filled in for the fields that were asked for. */
    public IssueResult move(ApplicationUser user, Move prepared, Map<String, String[]> parameters) {
        MutableIssue issue = prepared.issue().orElseThrow();
        FieldCheck check = new FieldCheck(issue, user, texts, prepared.errors());
        for (CustomField custom : prepared.asked()) {
            IssueField field = storage.fields().find(custom.getId(), issue).orElseThrow();
            Object input = field.read(parameters);
            field.check(input, check);
            if (!prepared.errors().hasAnyErrors()) {
                field.apply(input, issue);
            }
        }
        return prepared.errors().hasAnyErrors() ? new IssueResult(issue, prepared.errors()) : store(user, issue);
    }

    private IssueResult store(ApplicationUser user, MutableIssue issue) {
        places.customFields().getCustomFieldObjects().stream()
                .filter(field -> field.getRelevantConfig(issue) == null && field.getValue(issue) != null)
                .forEach(field -> issue.setCustomFieldValue(field, null));
        database.inTransaction(() -> {
            storage.store().lock(issue.getId());
            ChangeHistory change = storage.store().relocate(issue, user);
            IssueEvents events = storage.events();
            events.announce(issue, user, MOVED, null, Optional.of(change), true, "action");
            return null;
        });
        return new IssueResult(storage.store().find(issue.getId()).orElseThrow());
    }

    private List<CustomField> asked(MutableIssue moved) {
        return places.customFields().getCustomFieldObjects().stream().filter(field -> needsInput(field, moved)).toList();
    }

    @SuppressWarnings("unchecked")
    private static boolean needsInput(CustomField field, MutableIssue moved) {
        FieldConfig config = field.getRelevantConfig(moved);
        Object value = config == null ? null : field.getValue(moved);
        return value != null && field.getCustomFieldType().isUserInputRequiredForMove(
                FieldParams.holding(field, value), config, moved.getProjectId(), moved.getIssueTypeId());
    }

    private Optional<String> refusal(ApplicationUser user, MutableIssue issue, Project target) {
        boolean hasType = places.types().getIssueTypesForProject(target).stream()
                .anyMatch(type -> type.getId().equals(issue.getIssueTypeId()));
        if (!access.mayIn(user, ProjectPermissions.CREATE_ISSUES, target)) {
            return Optional.of("workbench.issue.move.create");
        }
        if (!hasType) {
            return Optional.of("workbench.issue.move.type");
        }
        return Objects.equals(workflow(issue.getProjectObject(), issue), workflow(target, issue))
                ? Optional.empty() : Optional.of("workbench.issue.move.workflow");
    }

    private String workflow(Project project, MutableIssue issue) {
        return places.workflows().getWorkflowSchemeObj(project).getActualWorkflow(issue.getIssueTypeId());
    }
}
