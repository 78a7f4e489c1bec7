package org.hypothesisstories.adapter.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ResultDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.application.Outcome;
import org.hypothesisstories.application.port.CardMoves.Move;
import org.hypothesisstories.domain.ProblemCode;
import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.lane.Lane;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.testing.PluginTexts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JiraCardMovesTest {
    private static final IssueRef RES_1 = new IssueRef(1, "RES-1");
    private static final Actor DANA = Actor.user("dana");

    private final IssueManager issues = mock(IssueManager.class);
    private final IssueService service = mock(IssueService.class);
    private final IssueWorkflowManager transitions = mock(IssueWorkflowManager.class);
    private final WorkflowManager workflows = mock(WorkflowManager.class);
    private final ResearchStatuses statuses = mock(ResearchStatuses.class);
    private final UserManager users = mock(UserManager.class);
    private final ApplicationUser dana = mock(ApplicationUser.class);
    private final MutableIssue issue = mock(MutableIssue.class);
    private final WorkflowDescriptor descriptor = mock(WorkflowDescriptor.class);
    private final JiraCardMoves moves = new JiraCardMoves(
            issues, service, transitions, workflows, new TransitionFacts(statuses, PluginTexts.reader()), users);

    @BeforeEach
    void putTheIssueInALane() {
        when(users.getUserByKey("dana")).thenReturn(dana);
        when(issue.getId()).thenReturn(1L);
        when(issue.getStatusId()).thenReturn("10");
        when(issues.getIssueObject(1L)).thenReturn(issue);
        when(statuses.lane(anyString())).thenReturn(Optional.empty());
        when(statuses.lane("10")).thenReturn(Optional.of(Lane.TO_DO));
        when(statuses.lane("11")).thenReturn(Optional.of(Lane.TEST_HYPOTHESIS));
        JiraWorkflow workflow = mock(JiraWorkflow.class);
        when(workflow.getDescriptor()).thenReturn(descriptor);
        when(workflows.getWorkflow(issue)).thenReturn(workflow);
    }

    @Test
    void tellsWhereEachTransitionLeadsAndWhatItAsksFor() {
        List<ActionDescriptor> offered = List.of(
                action(11, "Begin", 2, Map.of("jira.i18n.title", "hypothesis.transition.start-test")),
                action(12, "Elsewhere", 3, Map.of("jira.fieldscreen.id", "77")),
                action(13, "Stay", -1, Map.of()));
        step(2, "11");
        step(3, "99");
        when(transitions.getSortedAvailableActions(issue, dana)).thenReturn(offered);

        assertEquals(List.of(
                new Move(11, "Start test", Optional.of(Lane.TEST_HYPOTHESIS), Optional.empty()),
                new Move(12, "Elsewhere", Optional.empty(), Optional.of("/secure/CommentAssignIssue!default.jspa?id=1&action=12")),
                new Move(13, "Stay", Optional.of(Lane.TO_DO), Optional.empty())), moves.offered(1, DANA));
    }

    @Test
    void movesAsThePersonThroughJirasOwnService() {
        when(service.newIssueInputParameters()).thenReturn(mock(IssueInputParameters.class));
        IssueService.TransitionValidationResult checked = checked(new SimpleErrorCollection());
        when(service.transition(dana, checked)).thenReturn(new IssueService.IssueResult(issue));
        when(issue.getStatusId()).thenReturn("11");

        assertEquals(new Outcome.Done<>(Lane.TEST_HYPOTHESIS), moves.make(RES_1, DANA, 11));
    }

    @Test
    void refusesInJirasWordsAndMovesNothing() {
        when(service.newIssueInputParameters()).thenReturn(mock(IssueInputParameters.class));
        SimpleErrorCollection errors = new SimpleErrorCollection();
        errors.addErrorMessage("The lane is full: https://jira/issues/?jql=x");
        checked(errors);
        Outcome.Refused<Lane> refused = (Outcome.Refused<Lane>) moves.make(RES_1, DANA, 11);

        assertEquals(ProblemCode.JIRA_REFUSED, refused.problems().get(0).code());
        assertEquals(List.of("The lane is full: https://jira/issues/?jql=x"), refused.problems().get(0).arguments());
        verify(service, never()).transition(any(), any());
    }

    private IssueService.TransitionValidationResult checked(SimpleErrorCollection errors) {
        IssueService.TransitionValidationResult checked =
                new IssueService.TransitionValidationResult(issue, errors, Map.of(), Map.of(), 11);
        when(service.validateTransition(eq(dana), eq(1L), anyInt(), any(IssueInputParameters.class))).thenReturn(checked);
        return checked;
    }

    private void step(int id, String status) {
        StepDescriptor step = mock(StepDescriptor.class);
        when(step.getMetaAttributes()).thenReturn(Map.of("jira.status.id", status));
        when(descriptor.getStep(id)).thenReturn(step);
    }

    private static ActionDescriptor action(int id, String name, int step, Map<String, String> meta) {
        ResultDescriptor result = mock(ResultDescriptor.class);
        when(result.getStep()).thenReturn(step);
        ActionDescriptor action = mock(ActionDescriptor.class);
        when(action.getId()).thenReturn(id);
        when(action.getName()).thenReturn(name);
        when(action.getMetaAttributes()).thenReturn(meta);
        when(action.getUnconditionalResult()).thenReturn(result);
        return action;
    }
}
