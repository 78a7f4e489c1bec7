package org.hypothesisstories.adapter.jql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.mock;

import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.query.operand.FunctionOperand;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.hypothesisstories.application.SearchTimeBoxes;
import org.hypothesisstories.testing.PluginTexts;
import org.hypothesisstories.testing.TimeBoxWorld;
import org.junit.jupiter.api.Test;

class BoxFunctionsTest {
    private final TimeBoxWorld world = new TimeBoxWorld();
    private final SearchTimeBoxes search = new SearchTimeBoxes(world.boxes, world.timers, world.calendars, world.clock);
    private final IssuesFunction ending = new BoxesEndingWithinFunction(search, PluginTexts.reader());
    private final IssuesFunction deciding = new DecisionsDueWithinFunction(search, PluginTexts.reader());
    private final IssuesFunction in = new BoxesInFunction(search, PluginTexts.reader());

    @Test
    void standsForIssues() {
        world.started("1d");
        assertEquals(List.of(TimeBoxWorld.ISSUE), found(ending, "1d"));
        assertEquals(List.of(), found(ending, "7h"));
        assertEquals(List.of(TimeBoxWorld.ISSUE), found(in, "Running"));
        assertEquals(List.of(), found(in, "running", "1h"));
        assertEquals(JiraDataTypes.ISSUE, ending.getDataType());
        assertEquals(1, ending.getMinimumNumberOfExpectedArguments());
        assertEquals(1, in.getMinimumNumberOfExpectedArguments());
        assertEquals(1, deciding.getMinimumNumberOfExpectedArguments());
    }

    @Test
    void findsDecisionsThatAreDue() {
        world.started("1d");
        world.clock.set(Instant.parse("2025-03-03T17:00:00Z"));
        world.sweepOnce();
        assertEquals(List.of(TimeBoxWorld.ISSUE), found(deciding, "1d"));
        assertEquals(List.of(), found(deciding, "1h"));
        assertEquals(List.of(TimeBoxWorld.ISSUE), found(in, "decide"));
        assertEquals(List.of(TimeBoxWorld.ISSUE), found(in, "expired"));
    }

    @Test
    void tellsWhatWouldBeUnderstood() {
        assertEquals(Set.of("boxesEndingWithin takes one length of working time: boxesEndingWithin(\"2d\")."), errors(ending));
        assertEquals(Set.of("decisionsDueWithin takes one length of working time: decisionsDueWithin(\"4h\")."), errors(deciding, "1h", "2h"));
        assertTrue(errors(ending, "2").iterator().next().contains("2"), () -> errors(ending, "2").toString());
        assertEquals(Set.of("boxesIn takes a state and, if you like, how long at least: boxesIn(\"decide\") or boxesIn(\"paused\", \"1w\")."),
                errors(in));
        assertEquals(Set.of("\"stopped\" is not a state that boxesIn finds; it is planned, running, paused or decide. "
                + "The field Time box state finds closed boxes."), errors(in, "stopped"));
        assertEquals(1, errors(in, "paused", "soon").size());
        assertEquals(Set.of(), errors(in, "paused", "1w"));
        assertEquals(List.of(), found(in, "stopped"));
    }

    private static List<Long> found(IssuesFunction function, String... arguments) {
        return function.getValues(mock(QueryCreationContext.class), new FunctionOperand("f", arguments), null).stream()
                .map(QueryLiteral::getLongValue).toList();
    }

    private static Set<String> errors(IssuesFunction function, String... arguments) {
        return function.validate(null, new FunctionOperand("f", arguments), null).getErrorMessages();
    }
}
