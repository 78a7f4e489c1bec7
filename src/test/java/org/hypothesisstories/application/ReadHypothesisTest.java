package org.hypothesisstories.application;

import static org.hypothesisstories.testing.TimeBoxWorld.ANA;
import static org.hypothesisstories.testing.TimeBoxWorld.BY_HAND;
import static org.hypothesisstories.testing.TimeBoxWorld.ISSUE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.domain.hypothesis.MissingPart;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.timebox.BoxState;
import org.hypothesisstories.domain.timebox.EffectRecord;
import org.hypothesisstories.domain.timebox.ExpiryEffect;
import org.hypothesisstories.testing.TimeBoxWorld;
import org.junit.jupiter.api.Test;

class ReadHypothesisTest {

    private final TimeBoxWorld world = new TimeBoxWorld();

    @Test
    void showsNothingToThoseWhoMayNotSeeTheIssue() {
        Actor stranger = Actor.user("stranger");
        world.issues.keepOut(stranger);
        assertEquals(Optional.empty(), world.read.read("RES-1", stranger));
        assertEquals(Optional.empty(), world.read.read("RES-2", ANA));
        assertEquals(Optional.empty(), world.read.readUnchecked(4711));
    }

    @Test
    void showsAnIssueOfWhichNothingIsWritten() {
        HypothesisView view = world.read.read("RES-1", ANA).orElseThrow();
        assertEquals(Optional.empty(), view.box());
        assertFalse(view.isDecisionDue());
        assertTrue(view.testability().needed().contains(MissingPart.TIME_BOX));
        assertEquals(world.clock.instant(), view.readAt());
    }

    @Test
    void takesABudgetOrAnOpenBoxForAnAgreedTime() {
        world.fields.writeBudget(ISSUE, "1d");
        assertFalse(view().testability().missing().contains(MissingPart.TIME_BOX));
        world.agree.agree(ISSUE, ANA);
        world.fields.writeBudget(ISSUE, "");
        assertFalse(view().testability().missing().contains(MissingPart.TIME_BOX));
        world.stop.stop(ISSUE, ANA, BY_HAND);
        assertTrue(view().testability().missing().contains(MissingPart.TIME_BOX));
    }

    @Test
    void readsTheBoxAtThisInstant() {
        world.started("1d");
        world.clock.advance(Duration.ofHours(2));
        TimeBoxView box = view().box().orElseThrow();
        assertEquals(BoxState.RUNNING, box.box().state());
        assertEquals(25, box.reading().usedPercent());
        assertTrue(box.reading().counting());
        assertEquals(List.of(), box.effects());
        assertFalse(view().isDecisionDue());
    }

    @Test
    void callsForADecisionFromTheDeadlineOnEvenBeforeTheSweep() {
        world.started("1d");
        world.clock.advance(Duration.ofHours(8));
        assertTrue(view().isDecisionDue());
        world.sweepOnce();
        assertTrue(view().isDecisionDue());
        assertEquals(
                List.of(ExpiryEffect.COMMENT, ExpiryEffect.EVENT, ExpiryEffect.TRANSITION),
                view().box().orElseThrow().effects().stream().map(EffectRecord::effect).toList());
        world.stop.stop(ISSUE, ANA, BY_HAND);
        assertFalse(view().isDecisionDue());
    }

    private HypothesisView view() {
        return world.read.readUnchecked(ISSUE).orElseThrow();
    }
}
