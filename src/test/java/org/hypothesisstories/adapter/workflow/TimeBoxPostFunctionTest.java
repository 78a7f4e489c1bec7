package org.hypothesisstories.adapter.workflow;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.opensymphony.workflow.InvalidInputException;
import java.time.Instant;
import java.util.Optional;
import org.hypothesisstories.application.TimeBoxRefusal;
import org.hypothesisstories.application.TimeBoxResult;
import org.hypothesisstories.application.port.TimeBoxConflict;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.timebox.BoxFacts;
import org.hypothesisstories.domain.timebox.BoxState;
import org.hypothesisstories.domain.timebox.BoxTally;
import org.hypothesisstories.domain.timebox.Cause;
import org.hypothesisstories.domain.timebox.MonthsBudget;
import org.hypothesisstories.domain.timebox.Occasion;
import org.hypothesisstories.domain.timebox.Reason;
import org.hypothesisstories.domain.timebox.TimeBox;
import org.hypothesisstories.domain.timebox.TimeBoxId;
import org.hypothesisstories.plugin.Keys;
import org.hypothesisstories.testing.PluginTexts;
import org.junit.jupiter.api.Test;

class TimeBoxPostFunctionTest {
    private static final TimeBox BOX = TimeBox.agree(new TimeBoxId(TransitionFixture.ISSUE, 1), new MonthsBudget(3),
            new Occasion(Instant.EPOCH, Actor.AUTOMATIC, Reason.of(Cause.FIELD))).box();

    private final TransitionFixture fixture = new TransitionFixture();

    @Test
    void tellsWhyTheBoxChanges() throws Exception {
        Recorder function = new Recorder(true, Optional.empty());

        function.execute(fixture.transientVars, fixture.args, null);

        assertEquals(Reason.enteredStatus("Test Hypothesis"), function.reason);
        assertEquals(Actor.AUTOMATIC, function.actor);
    }

    @Test
    void letsFieldsBeReadFromAndWrittenToTheIssueInJirasHand() throws Exception {
        Instant end = Instant.parse("2026-03-03T16:00:00Z");
        Recorder function = new Recorder(true, Optional.empty());
        function.duringChange = () -> {
            assertTrue(fixture.inHand.of(TransitionFixture.ISSUE).isPresent());
            fixture.hypotheses.writeBox(TransitionFixture.ISSUE, new BoxFacts(BoxState.RUNNING, Optional.of(end), BoxTally.NONE));
        };

        function.execute(fixture.transientVars, fixture.args, null);

        assertEquals(java.sql.Timestamp.from(end), fixture.read(Keys.TIME_BOX_ENDS_FIELD_SETTING));
        assertTrue(fixture.inHand.of(TransitionFixture.ISSUE).isEmpty());
    }

    @Test
    void refusesTheTransitionInWordsWhereItGuards() {
        Recorder function = new Recorder(true, Optional.of(TimeBoxRefusal.TIME_USED_UP));

        assertEquals("The time box is used up: record the verdict and conclude, instead of carrying on.", refusal(function));
    }

    @Test
    void carriesOnWhereThereIsNothingToDo() {
        Recorder function = new Recorder(false, Optional.of(TimeBoxRefusal.NO_BOX));

        assertDoesNotThrow(() -> function.execute(fixture.transientVars, fixture.args, null));
    }

    @Test
    void refusesWhenSomebodyElseChangedTheBoxAtTheSameMoment() {
        Recorder function = new Recorder(false, Optional.empty());
        function.duringChange = () -> {
            throw new TimeBoxConflict(new TimeBoxId(TransitionFixture.ISSUE, 1), null);
        };

        assertTrue(refusal(function).startsWith("Somebody else changed the time box"));
    }

    private String refusal(Recorder function) {
        InvalidInputException refused =
                assertThrows(InvalidInputException.class, () -> function.execute(fixture.transientVars, fixture.args, null));
        return refused.getGenericErrors().iterator().next().toString();
    }

    /** A function that keeps what it is told. */
    private final class Recorder extends TimeBoxPostFunction {
        private final boolean guards;
        private final Optional<TimeBoxRefusal> refusal;
        private Actor actor;
        private Reason reason;
        private Runnable duringChange = () -> { };

        Recorder(boolean guards, Optional<TimeBoxRefusal> refusal) {
            super(fixture.inHand, PluginTexts.reader());
            this.guards = guards;
            this.refusal = refusal;
        }

        @Override
        TimeBoxResult change(long issueId, Actor by, Reason why) {
            actor = by;
            reason = why;
            duringChange.run();
            return refusal.<TimeBoxResult>map(TimeBoxResult.Refused::new).orElseGet(() -> new TimeBoxResult.Unchanged(BOX));
        }

        @Override
        boolean guards() {
            return guards;
        }
    }
}
