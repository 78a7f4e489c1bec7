package org.hypothesisstories.application;

import static org.hypothesisstories.testing.TimeBoxWorld.ANA;
import static org.hypothesisstories.testing.TimeBoxWorld.BY_HAND;
import static org.hypothesisstories.testing.TimeBoxWorld.ISSUE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hypothesisstories.domain.timebox.BoxStage;
import org.hypothesisstories.domain.timebox.BoxState;
import org.hypothesisstories.domain.timebox.BudgetText;
import org.hypothesisstories.testing.TimeBoxWorld;
import org.junit.jupiter.api.Test;

/** What workflows ask of a time box, and the resuming of one. */
class ReadTimeBoxStandingTest {
    private final TimeBoxWorld world = new TimeBoxWorld();

    @Test
    void knowsNothingOfAnIssueWithoutABox() {
        assertEquals(Optional.empty(), world.readTimeBoxStanding.of(ISSUE));
    }

    @Test
    void followsTheLifeOfABox() {
        world.fields.writeBudget(ISSUE, "4h");
        world.agree.agree(ISSUE, ANA);
        assertEquals(EnumSet.of(BoxStage.PLANNED), stages());
        world.start.start(ISSUE, ANA, BY_HAND);
        assertEquals(EnumSet.of(BoxStage.RUNNING), stages());
        world.pause.pause(ISSUE, ANA, BY_HAND);
        assertEquals(EnumSet.of(BoxStage.PAUSED), stages());
        world.start.start(ISSUE, ANA, BY_HAND);
        world.clock.advance(Duration.ofHours(4));
        assertEquals(EnumSet.of(BoxStage.EXPIRED, BoxStage.DECIDING), stages(), "before the sweep");
        world.sweepOnce();
        assertEquals(EnumSet.of(BoxStage.EXPIRED, BoxStage.DECIDING), stages(), "after the sweep");
        world.stop.stop(ISSUE, ANA, BY_HAND);
        assertEquals(EnumSet.of(BoxStage.EXPIRED), stages());
    }

    @Test
    void doesNotCallABoxExpiredThatWasStoppedInTime() {
        world.started("4h");
        world.stop.stop(ISSUE, ANA, BY_HAND);

        assertEquals(Set.of(), stages());
    }

    @Test
    void comparesWhatIsLeftWithAShare() {
        world.started("4h");
        world.clock.advance(Duration.ofHours(2));
        assertFalse(world.readTimeBoxStanding.of(ISSUE).orElseThrow().hasLessLeftThan(50));
        world.clock.advance(Duration.ofMinutes(1));
        assertTrue(world.readTimeBoxStanding.of(ISSUE).orElseThrow().hasLessLeftThan(50));
        assertFalse(world.readTimeBoxStanding.of(ISSUE).orElseThrow().hasLessLeftThan(49));
        world.stop.stop(ISSUE, ANA, BY_HAND);
        assertFalse(world.readTimeBoxStanding.of(ISSUE).orElseThrow().hasLessLeftThan(100), "a closed box has nothing to run out of");
    }

    @Test
    void resumesOnlyABoxThatIsPaused() {
        assertEquals(new TimeBoxResult.Refused(TimeBoxRefusal.NO_BOX), world.resume.resume(ISSUE, ANA, BY_HAND));
        world.fields.writeBudget(ISSUE, "4h");
        world.agree.agree(ISSUE, ANA);
        assertEquals(new TimeBoxResult.Refused(TimeBoxRefusal.NOT_STARTED), world.resume.resume(ISSUE, ANA, BY_HAND));
        world.start.start(ISSUE, ANA, BY_HAND);
        assertInstanceOf(TimeBoxResult.Unchanged.class, world.resume.resume(ISSUE, ANA, BY_HAND));
        world.pause.pause(ISSUE, ANA, BY_HAND);
        assertEquals(BoxState.RUNNING, world.resume.resume(ISSUE, ANA, BY_HAND).box().orElseThrow().state());
        world.clock.advance(Duration.ofHours(4));
        assertEquals(new TimeBoxResult.Refused(TimeBoxRefusal.TIME_USED_UP), world.resume.resume(ISSUE, ANA, BY_HAND));
        world.stop.stop(ISSUE, ANA, BY_HAND);
        assertEquals(new TimeBoxResult.Refused(TimeBoxRefusal.NO_BOX), world.resume.resume(ISSUE, ANA, BY_HAND));
    }

    @Test
    void comparesBudgetsOfBothKinds() {
        CompareBudgets compare = new CompareBudgets(world.calendars, world.clock);
        assertTrue(exceeds(compare, "3d", "2d"));
        assertFalse(exceeds(compare, "5d", "1w"));
        assertTrue(exceeds(compare, "1mo", "4w"));
        assertFalse(exceeds(compare, "4w", "1mo"));
    }

    private static boolean exceeds(CompareBudgets compare, String budget, String limit) {
        return compare.exceeds(ISSUE, BudgetText.parse(budget).orElseThrow(), BudgetText.parse(limit).orElseThrow());
    }

    private Set<BoxStage> stages() {
        TimeBoxStanding standing = world.readTimeBoxStanding.of(ISSUE).orElseThrow();
        return Arrays.stream(BoxStage.values()).filter(standing::is).collect(Collectors.toSet());
    }
}
