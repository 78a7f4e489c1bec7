package org.hypothesisstories.adapter.event;

import static org.hypothesisstories.testing.TimeBoxWorld.ANA;
import static org.hypothesisstories.testing.TimeBoxWorld.ISSUE;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import com.atlassian.jira.event.WorkflowUpdatedEvent;
import com.atlassian.jira.event.DraftWorkflowPublishedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.JiraWorkflow;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.adapter.jira.ResearchFields;
import org.hypothesisstories.application.port.AutomaticTransition.Refused;
import org.hypothesisstories.domain.agreement.AgreementEntry;
import org.hypothesisstories.domain.timebox.Counting;
import org.hypothesisstories.domain.timebox.TeamRule;
import org.hypothesisstories.domain.timer.TimerKind;
import org.hypothesisstories.plugin.Keys;
import org.hypothesisstories.testing.TimeBoxWorld;
import org.junit.jupiter.api.Test;
import org.ofbiz.core.entity.GenericValue;

class TimeBoxListenerTest {
    private final TimeBoxWorld world = new TimeBoxWorld();
    private final ResearchFields fields = mock(ResearchFields.class);
    private final Issue issue = mock(Issue.class);
    private final TimeBoxListener listener =
            new TimeBoxListener(fields, world.countEffort, world.agreeAsTeam, world.tryRefusedAgain);

    TimeBoxListenerTest() {
        CustomField field = mock(CustomField.class);
        lenient().when(field.getUntranslatedName()).thenReturn("Time box");
        lenient().when(fields.field(Keys.TIME_BOX_FIELD_SETTING)).thenReturn(Optional.of(field));
        lenient().when(fields.carries(issue, Keys.TIME_BOX_FIELD_SETTING)).thenReturn(true);
        lenient().when(issue.getId()).thenReturn(ISSUE);
    }

    @Test
    void hasLoggedWorkCountedWhateverBecameOfIt() {
        world.policy = world.policy.withCounting(Counting.EFFORT);
        world.started("1d");
        for (Long type : List.of(
                EventType.ISSUE_WORKLOGGED_ID, EventType.ISSUE_WORKLOG_UPDATED_ID, EventType.ISSUE_WORKLOG_DELETED_ID)) {
            world.sweepOnce();
            assertEquals(List.of(), world.timers.due(world.clock.instant(), 9));
            listener.onIssueEvent(event(type, null));
            assertEquals(TimerKind.EFFORT, world.timers.due(world.clock.instant(), 9).get(0).key().kind());
        }
    }

    @Test
    void clearsAgreementsWhenAnotherBudgetIsWritten() {
        world.policy = world.policy.withTeam(new TeamRule(2, "Scientists"));
        world.fields.writeBudget(ISSUE, "1d");
        world.agreeAsTeam.agree("RES-1", ANA, "");
        listener.onIssueEvent(event(EventType.ISSUE_UPDATED_ID, new Changes("custom", "Summary")));
        assertEquals(1, world.teamAgreements.of(ISSUE).agreed().size());
        listener.onIssueEvent(event(EventType.ISSUE_UPDATED_ID, new Changes("custom", "Time box")));
        assertEquals(0, world.teamAgreements.of(ISSUE).agreed().size());
        AgreementEntry cleared = world.teamAgreements.of(ISSUE).history().get(1);
        assertEquals(ANA, cleared.by());
    }

    @Test
    void triesWhatWasRefusedWhenTheStatusChangedOrAWorkflow() {
        world.transition.answer(new Refused("no permission"));
        world.started("1h");
        world.clock.advance(Duration.ofHours(1));
        world.sweepOnce();
        listener.onIssueEvent(event(EventType.ISSUE_GENERICEVENT_ID, new Changes("jira", "status")));
        assertEquals(TimerKind.RETRY, world.timers.due(world.clock.instant(), 9).get(0).key().kind());

        WorkflowListener workflows = new WorkflowListener(world.tryRefusedAgain);
        world.sweepOnce();
        workflows.onUpdated(new WorkflowUpdatedEvent(mock(JiraWorkflow.class), mock(JiraWorkflow.class)));
        assertEquals(TimerKind.RETRY_ALL, world.timers.due(world.clock.instant(), 9).get(0).key().kind());
        world.sweepOnce();
        workflows.onPublished(new DraftWorkflowPublishedEvent(mock(JiraWorkflow.class), mock(JiraWorkflow.class)));
        assertTrue(world.timers.due(world.clock.instant(), 9).stream().anyMatch(timer -> timer.key().kind() == TimerKind.RETRY_ALL));
    }

    @Test
    void leavesIssuesWithoutTheFieldAloneAndDisturbsNobody() {
        lenient().when(fields.carries(issue, Keys.TIME_BOX_FIELD_SETTING)).thenReturn(false);
        world.policy = world.policy.withCounting(Counting.EFFORT);
        world.started("1d");
        world.sweepOnce();
        listener.onIssueEvent(event(EventType.ISSUE_WORKLOGGED_ID, null));
        assertEquals(List.of(), world.timers.due(world.clock.instant(), 9));
        lenient().when(fields.carries(issue, Keys.TIME_BOX_FIELD_SETTING)).thenThrow(new IllegalStateException("no tables"));
        assertDoesNotThrow(() -> listener.onIssueEvent(event(EventType.ISSUE_WORKLOGGED_ID, null)));
    }

    private IssueEvent event(Long type, GenericValue changes) {
        ApplicationUser ana = mock(ApplicationUser.class);
        lenient().when(ana.getKey()).thenReturn("ana");
        return new IssueEvent(issue, ana, null, null, changes, Map.of(), type, false);
    }

    /** A change log that names one field. */
    private static final class Changes extends GenericValue {
        private final String type;
        private final String field;

        Changes(String type, String field) {
            this.type = type;
            this.field = field;
        }

        @Override
        public List<GenericValue> getRelated(String relation) {
            return List.of(this);
        }

        @Override
        public String getString(String name) {
            return name.equals("fieldtype") ? type : field;
        }
    }
}
