package org.hypothesisstories.application.port;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.hypothesisstories.domain.timer.Claim;
import org.hypothesisstories.domain.timer.DeadTimer;
import org.hypothesisstories.domain.timer.DueTimer;
import org.hypothesisstories.domain.timer.NodeId;
import org.hypothesisstories.domain.timer.TimerKey;
import org.hypothesisstories.domain.timer.TimerKind;
import org.hypothesisstories.domain.timer.TimerOutcome;
import org.junit.jupiter.api.Test;

/** What a store of timers keeps. */
public abstract class TimerStoreContract {

    private static final Instant NOON = Instant.parse("2025-03-03T12:00:00Z");
    private static final Instant LEASE = NOON.plus(Duration.ofMinutes(15));
    private static final NodeId NODE = new NodeId("node-1");
    private static final TimerOutcome DONE = new TimerOutcome.Done();

    /** An empty store. */
    protected abstract TimerStore timers();

    @Test
    void showsOnlyWhatIsDueOldestFirst() {
        TimerStore timers = timers();
        timers.schedule(key(1), NOON.plusMillis(1));
        timers.schedule(key(2), NOON);
        timers.schedule(key(3), NOON.minusSeconds(60));
        assertEquals(List.of(key(3), key(2)), timers.due(NOON, 10).stream().map(DueTimer::key).toList());
        assertEquals(NOON.minusSeconds(60), timers.due(NOON, 10).get(0).dueAt());
    }

    @Test
    void keepsToTheLimit() {
        TimerStore timers = timers();
        for (int issue = 1; issue <= 5; issue++) {
            timers.schedule(key(issue), NOON);
        }
        assertEquals(List.of(key(1), key(2)), timers.due(NOON, 2).stream().map(DueTimer::key).toList());
    }

    @Test
    void movesATimerThatIsSetAgain() {
        TimerStore timers = timers();
        timers.schedule(key(1), NOON);
        timers.schedule(key(1), NOON.plusSeconds(60));
        assertEquals(List.of(), timers.due(NOON, 10));
        assertEquals(1, timers.due(NOON.plusSeconds(60), 10).size());
    }

    @Test
    void tellsWhenSeveralFallDue() {
        TimerStore timers = timers();
        List<TimerKey> asked = LongStream.rangeClosed(1, 1100).mapToObj(TimerStoreContract::key).toList();
        timers.schedule(key(1), NOON);
        timers.schedule(key(1100), NOON.plusSeconds(60));
        timers.schedule(key(1101), NOON);
        assertEquals(Map.of(key(1), NOON, key(1100), NOON.plusSeconds(60)), timers.dueAt(asked));
        assertEquals(Map.of(), timers.dueAt(List.of()));
    }

    @Test
    void forgetsATimerThatIsCancelled() {
        TimerStore timers = timers();
        timers.schedule(key(1), NOON);
        timers.cancel(key(1));
        timers.cancel(key(2));
        assertEquals(List.of(), timers.due(NOON, 10));
    }

    @Test
    void claimsOnce() {
        TimerStore timers = timers();
        DueTimer timer = scheduled(timers);
        Claim claim = timers.claim(timer, NODE, LEASE).orElseThrow();
        assertEquals(key(1), claim.key());
        assertEquals(NOON, claim.dueAt());
        assertEquals(NODE, claim.owner());
        assertEquals(LEASE, claim.leaseUntil());
        assertEquals(0, claim.attempts());
        assertEquals(Optional.empty(), timers.claim(timer, NODE, LEASE));
        assertEquals(List.of(), timers.due(NOON, 10));
    }

    @Test
    void cannotClaimWhatWasMovedSinceItWasSeen() {
        TimerStore timers = timers();
        DueTimer seen = scheduled(timers);
        timers.schedule(key(1), NOON);
        assertEquals(Optional.empty(), timers.claim(seen, NODE, LEASE));
        assertEquals(1, timers.due(NOON, 10).size());
    }

    @Test
    void cannotClaimWhatWasCancelledSinceItWasSeen() {
        TimerStore timers = timers();
        DueTimer seen = scheduled(timers);
        timers.cancel(key(1));
        assertEquals(Optional.empty(), timers.claim(seen, NODE, LEASE));
    }

    @Test
    void leavesNothingBehindWhenDone() {
        TimerStore timers = timers();
        Claim claim = claimed(timers);
        assertTrue(timers.complete(claim, DONE));
        assertEquals(List.of(), timers.due(LEASE, 10));
        assertEquals(List.of(), timers.expired(LEASE.plusSeconds(1), 10));
    }

    @Test
    void completesOnce() {
        TimerStore timers = timers();
        Claim claim = claimed(timers);
        assertTrue(timers.complete(claim, DONE));
        assertFalse(timers.complete(claim, new TimerOutcome.Again(NOON)));
        assertEquals(List.of(), timers.due(NOON, 10));
    }

    @Test
    void setsATimerThatIsWantedAgain() {
        TimerStore timers = timers();
        timers.complete(claimed(timers), new TimerOutcome.Again(NOON.plusSeconds(60)));
        assertEquals(List.of(), timers.due(NOON, 10));
        assertEquals(0, timers.due(NOON.plusSeconds(60), 10).get(0).attempts());
    }

    @Test
    void countsAttempts() {
        TimerStore timers = timers();
        timers.complete(claimed(timers), new TimerOutcome.Retry(NOON.plusSeconds(60), "no"));
        DueTimer again = timers.due(NOON.plusSeconds(60), 10).get(0);
        assertEquals(1, again.attempts());
        assertEquals(1, timers.claim(again, NODE, LEASE).orElseThrow().attempts());
    }

    @Test
    void givesPrecedenceToATimerThatWasSetWhileItRan() {
        TimerStore timers = timers();
        for (TimerOutcome outcome : List.of(
                new TimerOutcome.Again(NOON), new TimerOutcome.Retry(NOON, "no"), new TimerOutcome.Dead(NOON, "no"))) {
            Claim claim = claimed(timers);
            timers.schedule(key(1), NOON.plusSeconds(600));
            assertTrue(timers.complete(claim, outcome));
            assertEquals(List.of(), timers.due(NOON, 10));
            assertEquals(1, timers.due(NOON.plusSeconds(600), 10).size());
            assertEquals(List.of(), timers.dead(10));
        }
    }

    @Test
    void showsDeadTimersUntilTheyAreSetAgain() {
        TimerStore timers = timers();
        timers.complete(claimed(timers), new TimerOutcome.Dead(NOON.plusSeconds(5), "x".repeat(900)));
        assertEquals(List.of(), timers.due(LEASE, 10));
        DeadTimer dead = timers.dead(10).get(0);
        assertEquals(key(1), dead.key());
        assertEquals(NOON, dead.dueAt());
        assertEquals(NOON.plusSeconds(5), dead.diedAt());
        assertEquals(1, dead.attempts());
        assertTrue(dead.error().startsWith("xxx"));
        timers.schedule(key(1), NOON);
        assertEquals(List.of(), timers.dead(10));
    }

    @Test
    void letsADeadTimerFallDueOnceMore() {
        TimerStore timers = timers();
        assertFalse(timers.revive(key(1), NOON));
        timers.complete(claimed(timers), new TimerOutcome.Dead(NOON, "no"));
        assertTrue(timers.revive(key(1), NOON.plusSeconds(5)));
        assertEquals(List.of(), timers.dead(10));
        DueTimer revived = timers.due(NOON.plusSeconds(5), 10).get(0);
        assertEquals(key(1), revived.key());
        assertEquals(0, revived.attempts());
        assertFalse(timers.revive(key(1), NOON));
        assertEquals(1, timers.due(LEASE, 10).size());
    }

    @Test
    void tellsWhenATimerFallsDueUntilItIsClaimed() {
        TimerStore timers = timers();
        assertEquals(Optional.empty(), timers.dueAt(key(1)));
        claimed(timers);
        assertEquals(Optional.empty(), timers.dueAt(key(1)));
        timers.schedule(key(1), LEASE);
        assertEquals(Optional.of(LEASE), timers.dueAt(key(1)));
    }

    @Test
    void cancelsAllOfAKindOnOneIssue() {
        TimerStore timers = timers();
        TimerKey early = new TimerKey(TimerKind.WARNING, 1, "1-1@50%");
        TimerKey late = new TimerKey(TimerKind.WARNING, 1, "1-1@80%");
        TimerKey other = new TimerKey(TimerKind.WARNING, 2, "2-1@80%");
        for (TimerKey key : List.of(early, late, other, key(1))) {
            timers.schedule(key, NOON);
        }
        timers.cancelAll(TimerKind.WARNING, 1);
        assertEquals(List.of(other, key(1)), timers.due(NOON, 10).stream().map(DueTimer::key).toList());
    }

    @Test
    void showsWhatWaitsOfOneKindLaterThanAnInstant() {
        TimerStore timers = timers();
        TimerKey other = new TimerKey(TimerKind.RETRY, 9, "9-1");
        timers.schedule(other, NOON.plusSeconds(1));
        timers.schedule(key(1), NOON);
        timers.schedule(key(2), NOON.plusMillis(2));
        timers.schedule(key(3), NOON.plusMillis(1));
        TimerKind kind = key(1).kind();
        assertEquals(List.of(key(3), key(2)), timers.waiting(kind, NOON, 10).stream().map(DueTimer::key).toList());
        assertEquals(List.of(key(3)), timers.waiting(kind, NOON, 1).stream().map(DueTimer::key).toList());
        assertEquals(List.of(other), timers.waiting(TimerKind.RETRY, NOON, 10).stream().map(DueTimer::key).toList());
    }

    @Test
    void showsClaimsOnlyAfterTheirLease() {
        TimerStore timers = timers();
        Claim claim = claimed(timers);
        assertEquals(List.of(), timers.expired(LEASE, 10));
        assertEquals(List.of(claim), timers.expired(LEASE.plusMillis(1), 10));
        assertEquals(List.of(), timers.expired(LEASE.plusMillis(1), 0));
    }

    @Test
    void letsNobodyCompleteAClaimThatWasTakenBack() {
        TimerStore timers = timers();
        Claim slow = claimed(timers);
        assertTrue(timers.complete(slow, new TimerOutcome.Retry(NOON, "lease ended")));
        Claim second = timers.claim(timers.due(NOON, 1).get(0), new NodeId("node-2"), LEASE).orElseThrow();
        assertFalse(timers.complete(slow, DONE));
        assertTrue(timers.complete(second, DONE));
    }

    private static DueTimer scheduled(TimerStore timers) {
        timers.schedule(key(1), NOON);
        return timers.due(NOON, 1).get(0);
    }

    private static Claim claimed(TimerStore timers) {
        return timers.claim(scheduled(timers), NODE, LEASE).orElseThrow();
    }

    private static TimerKey key(long issueId) {
        return new TimerKey(TimerKind.EXPIRY, issueId, issueId + "-1");
    }
}
