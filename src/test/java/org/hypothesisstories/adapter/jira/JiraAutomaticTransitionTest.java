package org.hypothesisstories.adapter.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.ResultDescriptor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.hypothesisstories.application.port.AutomaticTransition;
import org.hypothesisstories.application.port.AutomaticTransition.Mark;
import org.hypothesisstories.application.port.TransitionPreview;
import org.hypothesisstories.domain.issue.IssueRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JiraAutomaticTransitionTest {
    private static final IssueRef RES_1 = new IssueRef(10001, "RES-1");

    private final IssueManager issues = mock(IssueManager.class);
    private final IssueService service = mock(IssueService.class);
    private final MarkedTransitions marked = mock(MarkedTransitions.class);
    private final JiraServiceUsers serviceUsers = mock(JiraServiceUsers.class);
    private final JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
    private final AutomaticExecution automatic = new AutomaticExecution();
    private final MutableIssue issue = mock(MutableIssue.class);
    private final ApplicationUser robot = mock(ApplicationUser.class);
    private final AtomicReference<ApplicationUser> loggedIn = new AtomicReference<>();
    private final JiraAutomaticTransition transition =
            new JiraAutomaticTransition(issues, service, marked, serviceUsers, new ActingUser(authentication), automatic);

    @BeforeEach
    void markATransition() {
        ActionDescriptor action = mock(ActionDescriptor.class);
        when(action.getId()).thenReturn(91);
        when(action.getName()).thenReturn("Time box expired");
        FunctionDescriptor ring = function("com.example.Ring", "com.example.bellring-function");
        FunctionDescriptor reindex = function("com.atlassian.jira.workflow.function.issue.IssueReindexFunction", "x");
        ResultDescriptor result = mock(ResultDescriptor.class);
        when(result.getPostFunctions()).thenReturn(List.of(ring, reindex));
        when(action.getUnconditionalResult()).thenReturn(result);
        when(marked.movesOn(any(), any())).thenReturn(true);
        when(issues.getIssueObject(10001L)).thenReturn(issue);
        when(issue.getId()).thenReturn(10001L);
        when(marked.of(issue, Mark.EXPIRY)).thenReturn(Optional.of(action));
        when(serviceUsers.active()).thenReturn(Optional.of(robot));
        when(service.newIssueInputParameters()).thenReturn(mock(IssueInputParameters.class));
        when(authentication.getLoggedInUser()).thenAnswer(call -> loggedIn.get());
        doAnswer(call -> {
            loggedIn.set(call.getArgument(0));
            return null;
        }).when(authentication).setLoggedInUser(any());
        doAnswer(call -> {
            loggedIn.set(null);
            return null;
        }).when(authentication).clearLoggedInUser();
    }

    @Test
    void executesItAsTheServiceUserWhileThePluginIsAtWork() {
        validates(new SimpleErrorCollection());
        when(service.transition(any(), any())).thenAnswer(call -> {
            assertEquals(robot, loggedIn.get());
            assertEquals(true, automatic.isActive());
            return new IssueService.IssueResult(issue);
        });

        assertEquals(new AutomaticTransition.Executed("Time box expired"), transition.execute(RES_1, Mark.EXPIRY));
        assertNull(loggedIn.get());
    }

    @Test
    void tellsWhyJiraRefusesIt() {
        ErrorCollection errors = new SimpleErrorCollection();
        errors.addErrorMessage("You may not.");
        errors.addError("verdict", "Verdict is required.");
        validates(errors);

        assertEquals(new AutomaticTransition.Refused("You may not. Verdict is required."), transition.execute(RES_1, Mark.EXPIRY));
        verify(service, never()).transition(any(), any());
        assertNull(loggedIn.get());
    }

    @Test
    void refusesWithoutAServiceUser() {
        when(serviceUsers.active()).thenReturn(Optional.empty());

        assertInstanceOf(AutomaticTransition.Refused.class, transition.execute(RES_1, Mark.EXPIRY));
        verify(service, never()).validateTransition(any(), any(), anyInt(), any());
    }

    @Test
    void hasNothingToDoWhereNoTransitionIsMarked() {
        when(marked.of(issue, Mark.EXPIRY)).thenReturn(Optional.empty());

        assertEquals(new AutomaticTransition.NoneMarked(), transition.execute(RES_1, Mark.EXPIRY));
    }

    @Test
    void looksAtATransitionWithoutExecutingIt() {
        validates(new SimpleErrorCollection());
        assertEquals(new TransitionPreview.Possible("Time box expired", List.of(
                new TransitionPreview.Function("com.example.Ring", "com.example.bellring-function")), true), transition.look(RES_1, Mark.EXPIRY));
        verify(service, never()).transition(any(), any());
        assertNull(loggedIn.get());
    }

    @Test
    void foretellsARefusal() {
        ErrorCollection errors = new SimpleErrorCollection();
        errors.addErrorMessage("You may not.");
        validates(errors);
        assertEquals(new TransitionPreview.Refused("Time box expired", "You may not."), transition.look(RES_1, Mark.EXPIRY));
        when(serviceUsers.active()).thenReturn(Optional.empty());
        assertInstanceOf(TransitionPreview.Refused.class, transition.look(RES_1, Mark.EXPIRY));
        when(marked.of(issue, Mark.EXPIRY)).thenReturn(Optional.empty());
        assertEquals(new TransitionPreview.NoneMarked(), transition.look(RES_1, Mark.EXPIRY));
    }

    @Test
    void knowsWhetherATransitionLeadsElsewhere() {
        WorkflowManager workflows = mock(WorkflowManager.class, RETURNS_DEEP_STUBS);
        when(workflows.getWorkflow(any(Issue.class)).getLinkedStep(any(Status.class)).getId()).thenReturn(3);
        MarkedTransitions real = new MarkedTransitions(workflows);
        when(issue.getStatus()).thenReturn(mock(Status.class));
        ActionDescriptor action = mock(ActionDescriptor.class, RETURNS_DEEP_STUBS);
        for (Map.Entry<Integer, Boolean> step : Map.of(-1, false, 3, false, 4, true).entrySet()) {
            when(action.getUnconditionalResult().getStep()).thenReturn(step.getKey());
            assertEquals(step.getValue(), real.movesOn(issue, action), step::toString);
        }
    }

    private void validates(ErrorCollection errors) {
        when(service.validateTransition(any(), any(), anyInt(), any()))
                .thenReturn(new IssueService.TransitionValidationResult(issue, errors, Map.of(), Map.of(), 91));
    }

    private static FunctionDescriptor function(String className, String module) {
        FunctionDescriptor function = mock(FunctionDescriptor.class);
        when(function.getArgs()).thenReturn(Map.of("class.name", className, "full.module.key", module));
        return function;
    }
}
