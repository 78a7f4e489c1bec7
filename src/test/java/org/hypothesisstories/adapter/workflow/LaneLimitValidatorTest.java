package org.hypothesisstories.adapter.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ResultDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.Map;
import java.util.Set;
import org.hypothesisstories.application.lane.CheckLaneLimit;
import org.hypothesisstories.domain.lane.LaneLimits;
import org.hypothesisstories.domain.lane.LaneLimitsText;
import org.hypothesisstories.domain.lane.LimitScope;
import org.hypothesisstories.plugin.Keys;
import org.hypothesisstories.testing.FakeLanes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LaneLimitValidatorTest {
    private static final long PROJECT = 10000;

    private final GuardFixture fixture = new GuardFixture();
    private final FakeLanes lanes = new FakeLanes();
    private final LaneLimitValidator validator = new LaneLimitValidator(
            new CheckLaneLimit(lanes, lanes), fixture.statuses, fixture.transition.inHand, fixture.automatic, fixture.reader);

    @BeforeEach
    void leadToTheTestLane() {
        fixture.status("11", "Testing");
        fixture.transition.settings.write(Keys.STATUS_SETTING + "test-hypothesis", "11");
        when(fixture.transition.issue.getProjectId()).thenReturn(PROJECT);
        when(fixture.transition.issue.getStatusId()).thenReturn("1");
        leadTo(2, "11");
        lanes.held.put(LimitScope.LANE, 3L);
    }

    @Test
    void letsEverybodyInWhereNothingIsLimited() {
        fixture.passes(validator);
    }

    @Test
    void refusesByTheLimitOfTheProjectWithWordsAndALink() {
        decide("3", "block");
        assertEquals("Testing is full: it holds 3 of at most 3. Move one of them on first: https://jira/issues/?jql=lane",
                fixture.refusal(validator));

        lanes.held.put(LimitScope.LANE, 2L);
        fixture.passes(validator);
    }

    @Test
    void onlyWarnsWhereTheProjectWantsIt() {
        decide("3", "warn");
        fixture.passes(validator);
    }

    @Test
    void letsThroughWhatIsThereAlreadyIsNewOrIsDoneByThePlugin() {
        decide("3", "block");
        fixture.automatic.during(() -> {
            fixture.passes(validator);
            return null;
        });
        when(fixture.transition.issue.getStatusId()).thenReturn("11");
        fixture.passes(validator);
        when(fixture.transition.issue.getStatusId()).thenReturn("1");
        when(fixture.transition.issue.isCreated()).thenReturn(false);
        fixture.passes(validator);
        when(fixture.transition.issue.isCreated()).thenReturn(true);
        leadTo(-1, null);
        fixture.passes(validator);
    }

    @Test
    void limitsStatusesOfAnyWorkflowByItsOwnArguments() {
        leadTo(2, "99");
        fixture.argument(Keys.LIMIT_MOST_ARG, "3");
        fixture.argument(Keys.LIMIT_STATUSES_ARG, "11");
        assertTrue(fixture.refusal(validator).startsWith("Testing is full"));

        fixture.argument(Keys.LIMIT_COUNTS_ARG, "person");
        fixture.passes(validator);
        lanes.held.put(LimitScope.PERSON, 3L);
        assertTrue(fixture.refusal(validator).startsWith("the person has 3 of at most 3 in Testing already."));

        fixture.argument(Keys.LIMIT_MODE_ARG, "warn");
        fixture.passes(validator);
        fixture.argument(Keys.LIMIT_MODE_ARG, "block");
        fixture.argument(Keys.LIMIT_MOST_ARG, "few");
        fixture.passes(validator);
    }

    private void decide(String most, String mode) {
        lanes.keep(PROJECT, LaneLimitsText.parse(Map.of("test-hypothesis.lane", most, "test-hypothesis.mode", mode),
                Set.of("priority"), LaneLimits.NONE).orElseThrow());
    }

    private void leadTo(int step, String status) {
        ResultDescriptor result = mock(ResultDescriptor.class);
        when(result.getStep()).thenReturn(step);
        ActionDescriptor action = mock(ActionDescriptor.class);
        when(action.getUnconditionalResult()).thenReturn(result);
        WorkflowDescriptor workflow = mock(WorkflowDescriptor.class);
        when(workflow.getAction(anyInt())).thenReturn(action);
        if (status != null) {
            StepDescriptor target = mock(StepDescriptor.class);
            when(target.getMetaAttributes()).thenReturn(Map.of("jira.status.id", status));
            when(workflow.getStep(step)).thenReturn(target);
        }
        fixture.vars().putAll(Map.of("descriptor", workflow, "actionId", 11));
    }
}
