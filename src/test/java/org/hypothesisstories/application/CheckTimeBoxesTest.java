package org.hypothesisstories.application;

import static org.hypothesisstories.testing.TimeBoxWorld.ANA;
import static org.hypothesisstories.testing.TimeBoxWorld.BY_HAND;
import static org.hypothesisstories.testing.TimeBoxWorld.ISSUE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hypothesisstories.application.call.NotAdministrator;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.timebox.BoxFacts;
import org.hypothesisstories.domain.timebox.BoxFinding;
import org.hypothesisstories.domain.timebox.BoxFinding.Kind;
import org.hypothesisstories.domain.timebox.BoxState;
import org.hypothesisstories.domain.timebox.BoxTally;
import org.hypothesisstories.domain.timebox.TimeBox;
import org.hypothesisstories.domain.timebox.TimeBoxId;
import org.hypothesisstories.domain.timer.Claim;
import org.hypothesisstories.domain.timer.NodeId;
import org.hypothesisstories.domain.timer.TimerKey;
import org.hypothesisstories.domain.timer.TimerKind;
import org.hypothesisstories.domain.timer.TimerOutcome;
import org.hypothesisstories.testing.TimeBoxWorld;
import org.junit.jupiter.api.Test;

class CheckTimeBoxesTest {

    private static final Actor ADMIN = Actor.user("admin");
    private static final TimeBoxId BOX = new TimeBoxId(ISSUE, 1);
    private static final TimerKey EXPIRY = BoxTimers.key(TimerKind.EXPIRY, BOX);
    private static final Instant DEADLINE = Instant.parse("2025-03-03T17:00:00Z");

    private final TimeBoxWorld world = new TimeBoxWorld();
    private final AdministratorGate administrators = new AdministratorGate(ADMIN::equals);
    private final CheckTimeBoxes check = new CheckTimeBoxes(
            administrators, world.boxes, world.timers, new BoxTimers(world.timers, world.calendars, issueId -> world.policy),
            world.fields);
    private final DeadTimers dead = new DeadTimers(administrators, world.timers, world.clock);

    @Test
    void findsNothingInALifeWithEveryStep() {
        world.started("1d");
        assertSound();
        world.pause.pause(ISSUE, ANA, BY_HAND);
        assertSound();
        world.clock.set(Instant.parse("2025-03-04T09:00:00Z"));
        world.start.start(ISSUE, ANA, BY_HAND);
        world.clock.set(Instant.parse("2025-03-04T17:00:00Z"));
        world.sweepOnce();
        assertSound();
        world.owners.add(ANA);
        world.askForExtension.ask("RES-1", ANA, "1d", "Nearly there");
        world.decideExtension.grant("RES-1", ANA, OptionalInt.empty(), "");
        assertSound();
        world.stop.stop(ISSUE, ANA, BY_HAND);
        assertSound();
        world.fields.writeBudget(ISSUE, "2d");
        world.agree.agree(ISSUE, ANA);
        world.fields.writeBudget(ISSUE, "3d");
        world.agree.agree(ISSUE, ANA);
        assertSound();
    }

    @Test
    void putsABoxRightThatIsNotAsItsLastStepLeftIt() {
        TimeBox planned = planned();
        TimeBox running = world.started("1d");
        world.boxes.correct(running, new TimeBox(
                running.id(), running.budget(), planned.state(), running.steps(), running.because(), running.run()));
        world.timers.cancel(EXPIRY);
        BoxFinding finding = check.check(ADMIN).get(0);
        assertEquals(new BoxFinding(BOX, Kind.STATE_DIFFERS,
                "planned, step 2, since 2025-03-03T09:00:00Z, until 2025-03-03T17:00:00Z",
                "running, step 2, since 2025-03-03T09:00:00Z, until 2025-03-03T17:00:00Z", false), finding);
        assertEquals(true, check.repair(ADMIN).get(0).mended());
        assertEquals(running, world.latest().orElseThrow());
        assertEquals(Optional.of(DEADLINE), world.timers.dueAt(EXPIRY));
        assertSound();
    }

    @Test
    void neverRewritesAClosedBox() {
        TimeBox running = world.started("1d");
        TimeBox stopped = world.stop.stop(ISSUE, ANA, BY_HAND).box().orElseThrow();
        world.boxes.correct(stopped, running);
        BoxFinding finding = check.repair(ADMIN).get(0);
        assertEquals(Kind.CLOSED_BOX_DIFFERS, finding.kind());
        assertEquals(false, finding.mended());
        assertEquals(running, world.latest().orElseThrow());
    }

    @Test
    void setsATimerThatIsMissing() {
        world.started("1d");
        world.timers.cancel(EXPIRY);
        assertEquals(List.of(new BoxFinding(BOX, Kind.TIMER_MISSING, "", "expiry", false)), check.check(ADMIN));
        assertEquals(List.of(), world.waiting());
        check.repair(ADMIN);
        assertEquals(Optional.of(DEADLINE), world.timers.dueAt(EXPIRY));
        world.clock.set(DEADLINE);
        world.sweepOnce();
        world.timers.cancel(BoxTimers.key(TimerKind.GRACE_END, BOX));
        check.repair(ADMIN);
        assertEquals(List.of(TimerKind.GRACE_END), world.waiting());
    }

    @Test
    void writesTheFieldsThatSearchesUse() {
        TimeBox running = world.started("1d");
        BoxFacts right = world.fields.box(ISSUE).orElseThrow();
        world.fields.writeBox(ISSUE, new BoxFacts(BoxState.PAUSED, Optional.empty(), BoxTally.NONE));
        String stands = "running, step 2, since 2025-03-03T09:00:00Z, until 2025-03-03T17:00:00Z";
        assertEquals(List.of(new BoxFinding(running.id(), Kind.FIELDS_DIFFER, "", stands, false)), check.check(ADMIN));
        assertEquals(BoxState.PAUSED, world.fields.box(ISSUE).orElseThrow().state());
        assertEquals(true, check.repair(ADMIN).get(0).mended());
        assertEquals(Optional.of(right), world.fields.box(ISSUE));
        assertSound();
    }

    @Test
    void tellsThatStepsAreMissing() {
        TimeBox running = world.started("1d");
        TimeBox other = new TimeBox(new TimeBoxId(ISSUE, 1), running.budget(), running.state(), 2, running.because(), Optional.empty());
        world.boxes.correct(running, other);
        assertEquals(new BoxFinding(BOX, Kind.STEPS_MISSING, "running", "2/2", false), check.repair(ADMIN).get(0));
    }

    @Test
    void letsADeadTimerRunAgainWhichIsNotMissing() {
        world.started("1d");
        Claim claim = world.timers.claim(world.timers.due(DEADLINE, 1).get(0), new NodeId("node-1"), DEADLINE).orElseThrow();
        assertEquals(List.of(), check.check(ADMIN), "a node deals with it");
        world.timers.complete(claim, new TimerOutcome.Dead(DEADLINE, "Jira is gone"));
        assertEquals(List.of(), check.check(ADMIN), "an administrator sees it among the dead");
        assertEquals("Jira is gone", dead.all(ADMIN).get(0).error());
        assertEquals(false, dead.again(ADMIN, "nonsense"));
        assertEquals(true, dead.again(ADMIN, EXPIRY.toString()));
        assertEquals(false, dead.again(ADMIN, EXPIRY.toString()));
        assertEquals(Optional.of(world.clock.instant()), world.timers.dueAt(EXPIRY));
    }

    @Test
    void isForAdministrators() {
        assertThrows(NotAdministrator.class, () -> check.check(ANA));
        assertThrows(NotAdministrator.class, () -> check.repair(ANA));
        assertThrows(NotAdministrator.class, () -> dead.all(ANA));
        assertThrows(NotAdministrator.class, () -> dead.again(ANA, EXPIRY.toString()));
    }

    private TimeBox planned() {
        world.fields.writeBudget(ISSUE, "1d");
        return world.agree.agree(ISSUE, ANA).box().orElseThrow();
    }

    private void assertSound() {
        assertEquals(List.of(), check.check(ADMIN));
    }
}
