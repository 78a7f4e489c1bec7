package org.hypothesisstories.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hypothesisstories.domain.timer.Claim;
import org.hypothesisstories.domain.timer.NodeId;
import org.hypothesisstories.domain.timer.RetryPolicy;
import org.hypothesisstories.domain.timer.TimerKey;
import org.hypothesisstories.domain.timer.TimerKind;
import org.hypothesisstories.domain.timer.TimerOutcome;
import org.hypothesisstories.testing.InMemoryTimerStore;
import org.hypothesisstories.testing.MutableClock;
import org.hypothesisstories.testing.TimerEffects;
import org.junit.jupiter.api.Test;

class SweepDueTimersTest {

    private static final Duration LEASE = Duration.ofMinutes(15);
    private static final SweepLimits PAGES_OF_TWO = new SweepLimits(2, Duration.ofSeconds(40), LEASE);
    private static final RetryPolicy THREE_ATTEMPTS = new RetryPolicy(3, Duration.ofMinutes(1), Duration.ofHours(1));
    private static final TimerOutcome DONE = new TimerOutcome.Done();

    private final MutableClock clock = MutableClock.at("2025-03-03T12:00:00Z");
    private final InMemoryTimerStore timers = new InMemoryTimerStore();
    private final List<Long> dealtWith = new ArrayList<>();

    @Test
    void dealsWithEverythingThatIsDuePageByPage() {
        schedule(5);
        assertEquals(new SweepReport(5, 0, 0, 0), sweep(claim -> DONE));
        assertEquals(List.of(1L, 2L, 3L, 4L, 5L), dealtWith);
        assertTrue(timers.isEmpty());
    }

    @Test
    void doesNothingWhenNothingIsDue() {
        timers.schedule(key(1), clock.instant().plusMillis(1));
        assertEquals(new SweepReport(0, 0, 0, 0), sweep(claim -> DONE));
    }

    @Test
    void aFailureCostsOneTimerAndNotTheSweep() {
        schedule(3);
        SweepReport report = sweep(claim -> {
            if (claim.key().issueId() == 2) {
                throw new IllegalStateException("Jira is busy");
            }
            return DONE;
        });
        assertEquals(new SweepReport(2, 1, 0, 0), report);
        assertFalse(report.isFailure());
        clock.advance(Duration.ofMinutes(1));
        assertEquals(new SweepReport(1, 0, 0, 0), sweep(claim -> DONE));
    }

    @Test
    void givesUpAfterTheLastAttemptAndKeepsTheError() {
        schedule(1);
        for (int attempt = 1; attempt <= 3; attempt++) {
            SweepReport report = sweep(claim -> {
                throw new IllegalStateException("Jira is busy");
            });
            assertTrue(report.isFailure());
            clock.advance(Duration.ofHours(1));
        }
        assertEquals(new SweepReport(0, 0, 0, 0), sweep(claim -> DONE));
        assertEquals("java.lang.IllegalStateException: Jira is busy", timers.dead(10).get(0).error());
        assertEquals(3, timers.dead(10).get(0).attempts());
    }

    @Test
    void setsATimerAgainThatAsksForIt() {
        schedule(1);
        Instant later = clock.instant().plusSeconds(60);
        assertEquals(new SweepReport(1, 0, 0, 0), sweep(claim -> new TimerOutcome.Again(later)));
        assertEquals(later, timers.due(later, 1).get(0).dueAt());
    }

    @Test
    void stopsWhenItIsCancelled() {
        schedule(3);
        SweepReport report = sweeper(claim -> DONE).sweep(() -> dealtWith.size() == 1);
        assertEquals(1, report.completed());
        assertEquals(2, timers.due(clock.instant(), 10).size());
    }

    @Test
    void beginsNothingNewWhenItsTimeIsUp() {
        schedule(3);
        SweepReport report = sweep(claim -> {
            clock.advance(Duration.ofSeconds(30));
            return DONE;
        });
        assertEquals(2, report.completed());
        assertEquals(1, timers.due(clock.instant(), 10).size());
    }

    @Test
    void takesBackAndRetriesWhatADeadNodeHeld() {
        schedule(1);
        timers.claim(timers.due(clock.instant(), 1).get(0), new NodeId("dead"), clock.instant().plus(LEASE));
        assertEquals(new SweepReport(0, 0, 0, 0), sweep(claim -> DONE));
        clock.advance(LEASE.plusMillis(1));
        assertEquals(new SweepReport(0, 0, 0, 1), sweep(claim -> DONE));
        clock.advance(Duration.ofMinutes(1));
        assertEquals(new SweepReport(1, 0, 0, 0), sweep(claim -> {
            assertEquals(1, claim.attempts());
            return DONE;
        }));
        assertTrue(timers.isEmpty());
    }

    @Test
    void buriesATimerWhoseNodesDieAgainAndAgain() {
        schedule(1);
        for (int node = 1; node <= 3; node++) {
            timers.claim(timers.due(clock.instant(), 1).get(0), new NodeId("node-" + node), clock.instant().plus(LEASE));
            clock.advance(LEASE.plusMillis(1));
            new ReclaimExpiredLeases(timers, THREE_ATTEMPTS, clock).reclaim();
            clock.advance(Duration.ofHours(1));
        }
        assertTrue(timers.dead(10).get(0).error().contains("node-3"));
    }

    @Test
    void countsAsLostWhatAnotherNodeTookBackOnTheWay() {
        schedule(1);
        SweepReport report = sweep(claim -> {
            timers.complete(claim, DONE);
            return DONE;
        });
        assertEquals(new SweepReport(0, 0, 1, 0), report);
    }

    @Test
    void endsWhenOtherNodesAreFasterForAWholePage() {
        schedule(4);
        InMemoryTimerStore slow = timers;
        SweepReport report = sweep(claim -> {
            slow.due(clock.instant(), 10).forEach(other -> slow.claim(other, new NodeId("fast"), clock.instant()));
            return DONE;
        });
        assertEquals(new SweepReport(1, 0, 1, 0), report);
    }

    @Test
    void refusesToRunWithoutAnEffectForEachKind() {
        assertThrows(IllegalArgumentException.class, () -> new TimerWork(List.of(), THREE_ATTEMPTS, clock));
    }

    @Test
    void refusesLimitsThatLeadNowhere() {
        Duration second = Duration.ofSeconds(1);
        assertThrows(IllegalArgumentException.class, () -> new SweepLimits(0, second, second));
        assertThrows(IllegalArgumentException.class, () -> new SweepLimits(1, Duration.ZERO, second));
        assertThrows(IllegalArgumentException.class, () -> new SweepLimits(1, second.negated(), second));
        assertThrows(IllegalArgumentException.class, () -> new SweepLimits(1, second, Duration.ZERO));
        assertThrows(IllegalArgumentException.class, () -> new SweepLimits(1, second, second.negated()));
        assertEquals(new SweepLimits(100, Duration.ofSeconds(40), LEASE), SweepLimits.standard());
    }

    private SweepReport sweep(Function<Claim, TimerOutcome> effect) {
        return sweeper(effect).sweep(() -> false);
    }

    private SweepDueTimers sweeper(Function<Claim, TimerOutcome> effect) {
        TimerEffect recording = new TimerEffect() {
            @Override
            public TimerKind kind() {
                return TimerKind.EXPIRY;
            }

            @Override
            public TimerOutcome run(Claim claim) {
                dealtWith.add(claim.key().issueId());
                return effect.apply(claim);
            }
        };
        return new SweepDueTimers(
                timers, new TimerWork(TimerEffects.only(recording), THREE_ATTEMPTS, clock),
                new ReclaimExpiredLeases(timers, THREE_ATTEMPTS, clock), PAGES_OF_TWO, new NodeId("node-1"), clock);
    }

    private void schedule(int count) {
        for (int issue = 1; issue <= count; issue++) {
            timers.schedule(key(issue), clock.instant());
        }
    }

    private static TimerKey key(long issueId) {
        return new TimerKey(TimerKind.EXPIRY, issueId, issueId + "-1");
    }
}
