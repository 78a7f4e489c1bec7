package org.hypothesisstories.adapter.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
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
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.hypothesisstories.application.port.AutomaticTransition;
import org.hypothesisstories.application.port.AutomaticTransition.Mark;
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

    private void validates(ErrorCollection errors) {
        when(service.validateTransition(any(), any(), anyInt(), any()))
                .thenReturn(new IssueService.TransitionValidationResult(issue, errors, Map.of(), Map.of(), 91));
    }
}
