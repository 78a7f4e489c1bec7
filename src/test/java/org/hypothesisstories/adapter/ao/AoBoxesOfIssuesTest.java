package org.hypothesisstories.adapter.ao;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.hypothesisstories.application.port.BoxesOfIssues;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.timebox.BoxState;
import org.hypothesisstories.domain.timebox.BudgetText;
import org.hypothesisstories.domain.timebox.Cause;
import org.hypothesisstories.domain.timebox.EffectId;
import org.hypothesisstories.domain.timebox.EffectRecord;
import org.hypothesisstories.domain.timebox.EffectResult;
import org.hypothesisstories.domain.timebox.ExpiryEffect;
import org.hypothesisstories.domain.timebox.Occasion;
import org.hypothesisstories.domain.timebox.Reason;
import org.hypothesisstories.domain.timebox.StepOutcome;
import org.hypothesisstories.domain.timebox.TimeBox;
import org.hypothesisstories.domain.timebox.TimeBoxId;
import org.hypothesisstories.domain.timer.DueTimer;
import org.hypothesisstories.domain.timer.TimerKey;
import org.hypothesisstories.domain.timer.TimerKind;
import org.hypothesisstories.testing.ao.AoDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AoBoxesOfIssuesTest {
    private static final Instant NOON = Instant.parse("2025-03-03T12:00:00Z");
    private static final Occasion AT_NOON = new Occasion(NOON, Actor.AUTOMATIC, Reason.of(Cause.BY_HAND));

    private final AoDatabase database = AoDatabase.h2();
    private final ActiveObjects ao = Tables.node(database);
    private final BoxesOfIssues boxes = new AoBoxesOfIssues(ao);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void findsTheLatestBoxOfEachIssue() {
        closed(1, 1, NOON.minusSeconds(1));
        closed(2, 1, NOON);
        closed(3, 1, NOON);
        agreed(3, 2);
        agreed(4, 1);
        agreed(9, 1);
        List<String> found = boxes.latest(List.of(1L, 2L, 3L, 4L), NOON).stream().map(box -> box.id() + " " + box.state().key()).sorted().toList();
        assertEquals(List.of("2-1 stopped", "3-2 planned", "4-1 planned"), found);
    }

    @Test
    void findsTheTimersOfTheKindsThatAreAskedFor() {
        AoTimerStore timers = new AoTimerStore(ao);
        timers.schedule(new TimerKey(TimerKind.EXPIRY, 1, "1-1"), NOON.plusSeconds(1));
        timers.schedule(new TimerKey(TimerKind.EXPIRY, 2, "2-1"), NOON);
        timers.schedule(new TimerKey(TimerKind.WARNING, 2, "2-1@80%"), NOON.minusSeconds(9));
        timers.schedule(new TimerKey(TimerKind.SILENCE, 2, "2-1"), NOON);
        timers.schedule(new TimerKey(TimerKind.EXPIRY, 3, "3-1"), NOON);
        List<TimerKind> kinds = List.of(TimerKind.EXPIRY, TimerKind.WARNING);
        assertEquals(List.of("warning:2:2-1@80%", "expiry:2:2-1"), keys(boxes.waiting(List.of(1L, 2L), kinds, NOON)));
        assertEquals(List.of(), boxes.waiting(List.of(), kinds, NOON));
    }

    @Test
    void findsTheEffectsOfBoxes() {
        TimeBox box = agreed(1, 1);
        EffectRecord refused = new EffectRecord(EffectId.of(box, ExpiryEffect.TRANSITION), EffectResult.REFUSED, NOON, "no");
        new AoExpiryEffects(ao).record(refused);
        assertEquals(List.of(refused), boxes.effects(List.of(box.id(), new TimeBoxId(2, 1))));
    }

    @Test
    void asksOnceForEachThousandIssues() throws SQLException {
        LongStream.rangeClosed(1, 1200).forEach(issue -> agreed(issue, 1));
        assertEquals(1, queries(999));
        assertEquals(1, queries(1000));
        assertEquals(2, queries(1001));
    }

    /** How many statements read the boxes of that many issues. */
    private long queries(int issues) throws SQLException {
        ao.flushAll();
        try (Connection connection = database.connection(); Statement statement = connection.createStatement()) {
            statement.execute("SET QUERY_STATISTICS FALSE");
            statement.execute("SET QUERY_STATISTICS TRUE");
            assertEquals(issues, boxes.latest(LongStream.rangeClosed(1, issues).boxed().toList(), NOON).size());
            try (ResultSet counted = statement.executeQuery(
                    "SELECT SUM(EXECUTION_COUNT) FROM INFORMATION_SCHEMA.QUERY_STATISTICS WHERE SQL_STATEMENT LIKE 'SELECT%TIME_BOX%'")) {
                counted.next();
                return counted.getLong(1);
            }
        }
    }

    private TimeBox agreed(long issue, int number) {
        StepOutcome.Taken taken = TimeBox.agree(new TimeBoxId(issue, number), BudgetText.parse("1d").orElseThrow(), AT_NOON);
        new AoTimeBoxes(ao).add(taken);
        return taken.box();
    }

    private void closed(long issue, int number, Instant at) {
        Occasion occasion = new Occasion(at, Actor.AUTOMATIC, Reason.of(Cause.BY_HAND));
        StepOutcome.Taken taken = agreed(issue, number).stop(null, occasion).taken().orElseThrow();
        assertEquals(BoxState.STOPPED, taken.box().state());
        new AoTimeBoxes(ao).add(taken);
    }

    private static List<String> keys(List<DueTimer> timers) {
        return timers.stream().map(timer -> timer.key().toString()).toList();
    }
}
