package org.hypothesisstories.adapter.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.hypothesisstories.adapter.jira.TransitionOrigin;
import org.hypothesisstories.domain.timebox.BoxStage;
import org.hypothesisstories.domain.timer.TimerKind;
import org.junit.jupiter.api.Test;

/** Values that stand in somebody's workflows and tables. A test that fails here means: put the name back. */
class StoredValuesTest {
    @Test
    void keepsTheStagesOfATimeBox() {
        assertEquals(List.of("planned", "running", "paused", "expired", "deciding"), Arrays.stream(BoxStage.values()).map(BoxStage::key).toList());
    }

    @Test
    void keepsTheOriginsOfTransitions() {
        assertEquals(List.of("person", "bulk", "clone", "system"),
                Arrays.stream(TransitionOrigin.Kind.values()).map(TransitionOrigin.Kind::key).toList());
    }

    @Test
    void keepsToWhomIssuesAreGiven() {
        assertEquals(List.of("user", "reporter", "lead", "before"), Arrays.stream(AssignTo.values()).map(AssignTo::key).toList());
    }

    @Test
    void keepsTheKindsOfPeopleThatAreTold() {
        assertEquals(List.of("assignee", "reporter", "watchers"),
                List.of(NotifyPostFunction.ASSIGNEE, NotifyPostFunction.REPORTER, NotifyPostFunction.WATCHERS));
    }

    @Test
    void keepsTheKindOfTheTimerThatCalls() {
        assertEquals("web-call", TimerKind.WEB_CALL.key());
    }
}
