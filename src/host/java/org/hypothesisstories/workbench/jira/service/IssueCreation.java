package org.hypothesisstories.workbench.jira.service;

import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.ErrorCollection.Reason;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import java.util.List;
import java.util.Map;
import org.hypothesisstories.workbench.jira.issue.FieldCheck;
import org.hypothesisstories.workbench.jira.issue.IssueField;
import org.hypothesisstories.workbench.jira.issue.IssueFields;
import org.hypothesisstories.workbench.jira.issue.IssueStore;
import org.hypothesisstories.workbench.jira.issue.Texts;
import org.hypothesisstories.workbench.jira.workflow.Transitions;

/** Creates issues. */
final class IssueCreation {
    private final ProjectManager projects;
    private final PermissionManager permissions;
    private final WorkflowSchemeManager workflowSchemes;
    private final IssueStore issues;
    private final IssueFields fields;
    private final OperationScreens screens;
    private final Transitions transitions;
    private final Texts texts;

    IssueCreation(ProjectManager projects, PermissionManager permissions, WorkflowSchemeManager workflowSchemes, IssueStore issues,
            IssueFields fields, OperationScreens screens, Transitions transitions, Texts texts) {
        this.projects = projects;
        this.permissions = permissions;
        this.workflowSchemes = workflowSchemes;
        this.issues = issues;
        this.fields = fields;
        this.screens = screens;
        this.transitions = transitions;
        this.texts = texts;
    }

    CreateValidationResult validate(ApplicationUser user, IssueInput input) {
        ErrorCollection errors = new SimpleErrorCollection();
        Project project = project(input, user, errors);
        if (project == null) {
            return new CreateValidationResult(null, errors, Map.copyOf(input.getActionParameters()), Map.of());
        }
        MutableIssue issue = issues.blank(project.getId(), input.text(IssueInput.ISSUE_TYPE));
        checkType(input, issue, user, errors);
        if (errors.hasAnyErrors()) {
            return new CreateValidationResult(null, errors, Map.copyOf(input.getActionParameters()), Map.of());
        }
        Map<String, Object> values = takeFields(input, issue, user, errors);
        return new CreateValidationResult(errors.hasAnyErrors() ? null : issue, errors, values, Map.of());
    }

    private Project project(IssueInput input, ApplicationUser user, ErrorCollection errors) {
        String id = input.text(IssueInput.PROJECT);
        Project project = id == null || !id.matches("\\d{1,18}") ? null : projects.getProjectObj(Long.valueOf(id));
        if (project == null) {
            errors.addError(IssueInput.PROJECT, texts.text(user, "workbench.issue.project.missing"), Reason.VALIDATION_FAILED);
        } else if (!permissions.hasPermission(ProjectPermissions.CREATE_ISSUES, project, user)) {
            errors.addErrorMessage(texts.text(user, "workbench.issue.create.refused", project.getName()),
                    user == null ? Reason.NOT_LOGGED_IN : Reason.FORBIDDEN);
            return null;
        }
        return project;
    }

    private void checkType(IssueInput input, MutableIssue issue, ApplicationUser user, ErrorCollection errors) {
        IssueField type = fields.find(IssueInput.ISSUE_TYPE, issue).orElseThrow();
        type.check(type.read(input.getActionParameters()), new FieldCheck(issue, user, texts, errors));
    }

    /** What is not on the screen, and what nobody gave when defaults are wanted, starts with its default. */
    private Map<String, Object> takeFields(IssueInput input, MutableIssue issue, ApplicationUser user, ErrorCollection errors) {
        List<IssueField> all = screens.allFields(issue);
        List<String> onScreen = (input.skipsScreenCheck() ? all : screens.fields(issue, IssueOperations.CREATE_ISSUE_OPERATION)).stream()
                .map(IssueField::id).toList();
        List<IssueField> asked = all.stream().filter(field -> onScreen.contains(field.id()) && field.isShownTo(user, issue))
                .filter(field -> field.isIn(input.getActionParameters()) || !input.appliesDefaults()).toList();
        all.stream().filter(field -> !asked.contains(field) || isLeftToDefault(field, input))
                .forEach(field -> field.applyDefault(issue, user));
        List<IssueField> given = asked.stream().filter(field -> !isLeftToDefault(field, input)).toList();
        return new FieldInputs(texts).take(given, input, issue, user, errors);
    }

    /** Priority and reporter have a default even when the screen asks for them and nobody answers. */
    private static boolean isLeftToDefault(IssueField field, IssueInput input) {
        return List.of("priority", "reporter").contains(field.id()) && !field.isIn(input.getActionParameters());
    }

    IssueResult create(ApplicationUser user, CreateValidationResult validation) {
        if (!validation.isValid()) {
            throw new IllegalStateException("An issue cannot be created from a validation that failed: " + validation.getErrorCollection());
        }
        MutableIssue issue = validation.getIssue();
        String workflow = workflowSchemes.getWorkflowSchemeObj(issue.getProjectObject()).getActualWorkflow(issue.getIssueTypeId());
        ErrorCollection errors = transitions.create(issue, user, workflow);
        return errors.hasAnyErrors() ? new IssueResult(null, errors) : new IssueResult(issues.find(issue.getId()).orElseThrow());
    }
}
