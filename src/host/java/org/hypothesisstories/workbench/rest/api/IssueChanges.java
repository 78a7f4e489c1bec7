package org.hypothesisstories.workbench.rest.api;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.AssignValidationResult;
import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.bc.issue.IssueService.TransitionValidationResult;
import com.atlassian.jira.bc.issue.IssueService.UpdateValidationResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.opensymphony.workflow.loader.ActionDescriptor;
import org.hypothesisstories.workbench.jira.service.IssueRemoval;
import org.hypothesisstories.workbench.rest.error.RestFailure;
import org.hypothesisstories.workbench.rest.input.FieldTarget;
import org.hypothesisstories.workbench.rest.input.IssueInput;
import org.hypothesisstories.workbench.rest.input.IssueUpdate;
import org.hypothesisstories.workbench.rest.input.References;
import org.hypothesisstories.workbench.rest.input.Screens;

/** Carries changes of issues to Jira's issue service: write the parameters, validate, perform. */
public final class IssueChanges {
    private final IssueService service;
    private final JiraAuthenticationContext caller;
    private final NewIssues newIssues;
    private final IssueInput input;
    private final References references;
    private final Screens screens;
    private final IssueRemoval removal;

    public IssueChanges(IssueService service, JiraAuthenticationContext caller, NewIssues newIssues, IssueInput input,
            References references, Screens screens, IssueRemoval removal) {
        this.removal = removal;
        this.service = service;
        this.caller = caller;
        this.newIssues = newIssues;
        this.input = input;
        this.references = references;
        this.screens = screens;
    }

    Issue create(IssueUpdate wanted) {
        if (wanted.transition() != null) {
            throw RestFailure.notImplemented("a transition on the creation of an issue");
        }
        FieldTarget target = newIssues.targetOf(wanted);
        IssueInputParameters parameters = service.newIssueInputParameters();
        parameters.setProjectId(target.context().getProjectId());
        parameters.setIssueTypeId(target.context().getIssueTypeId());
        parameters.setApplyDefaultValuesWhenParameterNotProvided(true);
        input.write(wanted, target, parameters);
        CreateValidationResult validation = valid(service.validateCreate(user(), parameters));
        Issue made = valid(service.create(user(), validation)).getIssue();
        newIssues.setProperties(made, wanted);
        return made;
    }

    void update(Issue issue, IssueUpdate wanted) {
        IssueInputParameters parameters = keeping();
        input.write(wanted, FieldTarget.existing(issue, screens.onEdit(issue)), parameters);
        UpdateValidationResult validation = valid(service.validateUpdate(user(), issue.getId(), parameters));
        valid(service.update(user(), validation));
        newIssues.setProperties(issue, wanted);
    }

    void transition(Issue issue, ActionDescriptor transition, IssueUpdate wanted) {
        IssueInputParameters parameters = keeping();
        input.write(wanted, FieldTarget.existing(issue, screens.on(transition)), parameters);
        TransitionValidationResult validation =
                valid(service.validateTransition(user(), issue.getId(), transition.getId(), parameters));
        valid(service.transition(user(), validation));
        newIssues.setProperties(issue, wanted);
    }

    /** Takes a user as JSON refers to one; null takes the issue from everybody. */
    void assign(Issue issue, Object user) {
        AssignValidationResult validation =
                valid(service.validateAssign(user(), issue.getId(), user == null ? null : references.userName(user)));
        valid(service.assign(user(), validation));
    }

    void delete(Issue issue) {
        ErrorCollection errors = removal.delete(user(), issue.getId());
        if (errors.hasAnyErrors()) {
            throw RestFailure.of(errors);
        }
    }

    /** Parameters that leave alone what they do not name. */
    private IssueInputParameters keeping() {
        IssueInputParameters parameters = service.newIssueInputParameters();
        parameters.setRetainExistingValuesWhenParameterNotProvided(true, true);
        return parameters;
    }

    private ApplicationUser user() {
        return caller.getLoggedInUser();
    }

    private static <R extends ServiceResult> R valid(R result) {
        if (!result.isValid()) {
            throw RestFailure.of(result.getErrorCollection());
        }
        return result;
    }
}
