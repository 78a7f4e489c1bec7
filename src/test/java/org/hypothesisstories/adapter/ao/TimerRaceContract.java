package org.hypothesisstories.adapter.ao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hypothesisstories.application.ReclaimExpiredLeases;
import org.hypothesisstories.application.SweepDueTimers;
import org.hypothesisstories.application.SweepLimits;
import org.hypothesisstories.application.TimerEffect;
import org.hypothesisstories.application.TimerWork;
import org.hypothesisstories.application.port.TimeBoxConflict;
import org.hypothesisstories.application.port.TimeBoxes;
import org.hypothesisstories.application.port.TimerStore;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.timebox.BudgetText;
import org.hypothesisstories.domain.timebox.Cause;
import org.hypothesisstories.domain.timebox.Occasion;
import org.hypothesisstories.domain.timebox.Reason;
import org.hypothesisstories.domain.timebox.StepOutcome;
import org.hypothesisstories.domain.timebox.TimeBox;
import org.hypothesisstories.domain.timebox.TimeBoxId;
import org.hypothesisstories.domain.timer.Claim;
import org.hypothesisstories.domain.timer.DueTimer;
import org.hypothesisstories.domain.timer.NodeId;
import org.hypothesisstories.domain.timer.RetryPolicy;
import org.hypothesisstories.domain.timer.TimerKey;
import org.hypothesisstories.domain.timer.TimerKind;
import org.hypothesisstories.domain.timer.TimerOutcome;
import org.hypothesisstories.testing.CrashPoints;
import org.hypothesisstories.testing.MutableClock;
import org.hypothesisstories.testing.TimerEffects;
import org.hypothesisstories.testing.ao.AoDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two nodes on one database, brought to the same instant by barriers: nothing is done twice, and nothing is left. */
abstract class TimerRaceContract {

    private static final Instant NOON = Instant.parse("2025-03-03T12:00:00Z");
    private static final RetryPolicy PATIENT = new RetryPolicy(1000, Duration.ofSeconds(1), Duration.ofSeconds(1));

    private final AoDatabase database = database();
    private final MutableClock clock = new MutableClock(NOON);
    private final ExecutorService workers = Executors.newFixedThreadPool(4);

    private final int count = count();

    /** An empty database. */
    abstract AoDatabase database();

    /** How many timers there are: enough for many races, few enough for a test. */
    abstract int count();

    @AfterEach
    void close() {
        workers.shutdownNow();
        database.close();
    }

    @Test
    void oneOfTwoNodesClaimsEachTimer() throws Exception {
        List<TimerStore> nodes = List.of(node(), node());
        schedule(nodes.get(0), count);
        List<DueTimer> due = nodes.get(0).due(NOON, count);
        CyclicBarrier together = new CyclicBarrier(2);
        List<Claim> claims = onBoth(nodes, timers -> {
            List<Claim> won = new ArrayList<>();
            for (DueTimer timer : due) {
                together.await();
                timers.claim(timer, new NodeId("node"), NOON.plusSeconds(60)).ifPresent(won::add);
            }
            return won;
        });
        assertEquals(count, claims.size());
        assertEquals(count, new HashSet<>(claims.stream().map(Claim::key).toList()).size());
        assertEquals(List.of(), nodes.get(0).due(NOON, 1));
    }

    @Test
    void twoSweepsAtOnceDealWithEachTimerOnce() throws Exception {
        List<TimerStore> nodes = List.of(node(), node());
        schedule(nodes.get(0), count);
        CyclicBarrier together = new CyclicBarrier(2);
        List<TimerKey> done = onBoth(nodes, timers -> {
            List<TimerKey> mine = new ArrayList<>();
            SweepDueTimers sweep = sweep(timers, claim -> mine.add(claim.key()));
            together.await();
            while (!timers.due(NOON, 1).isEmpty()) {
                sweep.sweep(() -> false);
            }
            return mine;
        });
        assertEquals(count, done.size());
        assertEquals(count, new HashSet<>(done).size());
    }

    @Test
    void nodesThatDieAtRandomLeaveNothingUndone() {
        TimerStore timers = node();
        schedule(timers, count);
        Random random = new Random(42);
        List<TimerKey> marked = new ArrayList<>();
        int deaths = 0;
        SweepDueTimers sweep = sweep(timers, claim -> {
            dieOneInFour(random);
            if (!marked.contains(claim.key())) {
                marked.add(claim.key());
            }
            dieOneInFour(random);
        });
        for (int rounds = 0; marked.size() < count || hasRows(timers); rounds++) {
            assertTrue(rounds < 10 * count, "timers are left behind");
            try {
                sweep.sweep(() -> false);
            } catch (CrashPoints.Crash death) {
                deaths++;
            }
            clock.advance(Duration.ofMinutes(1));
        }
        assertTrue(deaths > 0);
        assertEquals(count, marked.size());
    }

    @Test
    void oneOfTwoStepsAtTheSameMomentIsStored() throws Exception {
        List<TimeBoxes> nodes =
                List.of(new AoTimeBoxes(Tables.node(database)), new AoTimeBoxes(Tables.node(database)));
        CyclicBarrier together = new CyclicBarrier(2);
        List<TimeBoxId> stored = onBoth(nodes, boxes -> {
            List<TimeBoxId> mine = new ArrayList<>();
            for (int issue = 1; issue <= 50; issue++) {
                StepOutcome.Taken agreed = agreed(issue);
                together.await();
                try {
                    boxes.add(agreed);
                    mine.add(agreed.box().id());
                } catch (TimeBoxConflict conflict) {
                    assertEquals(agreed.box().id(), conflict.box());
                }
            }
            return mine;
        });
        assertEquals(50, stored.size());
        assertEquals(50, new HashSet<>(stored).size());
        assertEquals(1, nodes.get(0).steps(new TimeBoxId(1, 1)).size());
    }

    private boolean hasRows(TimerStore timers) {
        Instant far = NOON.plus(Duration.ofDays(3650));
        return !timers.due(far, 1).isEmpty() || !timers.expired(far, 1).isEmpty() || !timers.dead(1).isEmpty();
    }

    private static void dieOneInFour(Random random) {
        if (random.nextInt(4) == 0) {
            throw new CrashPoints.Crash();
        }
    }

    private static StepOutcome.Taken agreed(int issue) {
        return TimeBox.agree(
                new TimeBoxId(issue, 1), BudgetText.parse("3d").orElseThrow(),
                new Occasion(NOON, Actor.AUTOMATIC, Reason.of(Cause.FIELD)));
    }

    /** What a timer does, for a test. */
    @FunctionalInterface
    private interface Effect {
        void run(Claim claim);
    }

    /** What a node does, for a test. */
    @FunctionalInterface
    private interface NodeWork<N, R> {
        List<R> run(N node) throws Exception;
    }

    private SweepDueTimers sweep(TimerStore timers, Effect effect) {
        TimerEffect timerEffect = new TimerEffect() {
            @Override
            public TimerKind kind() {
                return TimerKind.EXPIRY;
            }

            @Override
            public TimerOutcome run(Claim claim) {
                effect.run(claim);
                return new TimerOutcome.Done();
            }
        };
        return new SweepDueTimers(
                timers, new TimerWork(TimerEffects.only(timerEffect), PATIENT, clock),
                new ReclaimExpiredLeases(timers, PATIENT, clock),
                new SweepLimits(7, Duration.ofSeconds(40), Duration.ofSeconds(50)), new NodeId("node"), clock);
    }

    private <N, R> List<R> onBoth(List<N> nodes, NodeWork<N, R> work) throws InterruptedException, ExecutionException {
        List<Callable<List<R>>> tasks = nodes.stream().map(node -> (Callable<List<R>>) () -> work.run(node)).toList();
        List<R> results = new ArrayList<>();
        for (Future<List<R>> result : workers.invokeAll(tasks)) {
            results.addAll(result.get());
        }
        return results;
    }

    private TimerStore node() {
        return new AoTimerStore(Tables.node(database));
    }

    private static void schedule(TimerStore timers, int count) {
        for (int issue = 1; issue <= count; issue++) {
            timers.schedule(new TimerKey(TimerKind.EXPIRY, issue, issue + "-1"), NOON);
        }
    }
}
