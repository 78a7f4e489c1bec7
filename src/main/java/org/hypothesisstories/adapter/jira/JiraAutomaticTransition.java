package org.hypothesisstories.adapter.jira;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hypothesisstories.application.port.AutomaticTransition;
import org.hypothesisstories.application.port.TransitionPreview;
import org.hypothesisstories.domain.issue.IssueRef;

/**
 * Executes marked transitions as the service user, through the same service that people's transitions go through; or only asks that
 * service, for a dry run.
 */
public class JiraAutomaticTransition implements AutomaticTransition, TransitionPreview {
    private static final String NO_SERVICE_USER = "no active service user is chosen";

    private final IssueManager issues;
    private final IssueService service;
    private final MarkedTransitions marked;
    private final JiraServiceUsers serviceUsers;
    private final ActingUser acting;
    private final AutomaticExecution automatic;

    public JiraAutomaticTransition(
            IssueManager issues, IssueService service, MarkedTransitions marked, JiraServiceUsers serviceUsers, ActingUser acting,
            AutomaticExecution automatic) {
        this.issues = issues;
        this.service = service;
        this.marked = marked;
        this.serviceUsers = serviceUsers;
        this.acting = acting;
        this.automatic = automatic;
    }

    @Override
    public Result execute(IssueRef ref, Mark mark) {
        MutableIssue issue = issues.getIssueObject(ref.id());
        Optional<ActionDescriptor> action = issue == null ? Optional.empty() : marked.of(issue, mark);
        if (action.isEmpty()) {
            return new AutomaticTransition.NoneMarked();
        }
        Optional<ApplicationUser> user = serviceUsers.active();
        return user.isEmpty()
                ? new AutomaticTransition.Refused(NO_SERVICE_USER)
                : acting.as(user.get(), () -> automatic.during(() -> execute(user.get(), issue, action.get())));
    }

    @Override
    public Preview look(IssueRef ref, Mark mark) {
        MutableIssue issue = issues.getIssueObject(ref.id());
        Optional<ActionDescriptor> action = issue == null ? Optional.empty() : marked.of(issue, mark);
        if (action.isEmpty()) {
            return new TransitionPreview.NoneMarked();
        }
        Optional<ApplicationUser> user = serviceUsers.active();
        return user.isEmpty()
                ? new TransitionPreview.Refused(action.get().getName(), NO_SERVICE_USER)
                : acting.as(user.get(), () -> automatic.during(() -> look(user.get(), issue, action.get())));
    }

    private Result execute(ApplicationUser user, MutableIssue issue, ActionDescriptor action) {
        IssueService.TransitionValidationResult validation = validation(user, issue, action);
        if (!validation.isValid()) {
            return new AutomaticTransition.Refused(why(validation));
        }
        IssueService.IssueResult result = service.transition(user, validation);
        return result.isValid() ? new Executed(action.getName()) : new AutomaticTransition.Refused(why(result));
    }

    private Preview look(ApplicationUser user, MutableIssue issue, ActionDescriptor action) {
        IssueService.TransitionValidationResult validation = validation(user, issue, action);
        return validation.isValid()
                ? new Possible(action.getName(), MarkedTransitions.functions(action), marked.movesOn(issue, action))
                : new TransitionPreview.Refused(action.getName(), why(validation));
    }

    private IssueService.TransitionValidationResult validation(ApplicationUser user, MutableIssue issue, ActionDescriptor action) {
        IssueInputParameters nothingNew = service.newIssueInputParameters();
        nothingNew.setRetainExistingValuesWhenParameterNotProvided(true, true);
        return service.validateTransition(user, issue.getId(), action.getId(), nothingNew);
    }

    private static String why(ServiceResult result) {
        ErrorCollection errors = result.getErrorCollection();
        return Stream.concat(errors.getErrorMessages().stream(), errors.getErrors().values().stream()).collect(Collectors.joining(" "));
    }
}
