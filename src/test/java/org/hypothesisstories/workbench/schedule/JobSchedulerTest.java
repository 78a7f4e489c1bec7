package org.hypothesisstories.workbench.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.RunOutcome;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.hypothesisstories.workbench.SettableClock;
import org.hypothesisstories.workbench.db.PooledDatabase;
import org.hypothesisstories.workbench.db.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JobSchedulerTest {
    private static final Instant START = Instant.parse("2026-11-23T10:00:00Z");
    private static final JobId JOB = JobId.of("acme.sweep");
    private static final JobRunnerKey RUNNER = JobRunnerKey.of("acme.runner");

    private final PooledDatabase database = TestDatabase.open();
    private final SettableClock clock = new SettableClock(START);
    private final JobScheduler one = node("one");
    private final JobScheduler two = node("two");
    private final List<String> runs = new CopyOnWriteArrayList<>();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void runsOncePerTickOnTwoNodes() throws Exception {
        registerOnBoth();
        one.scheduleJob(JOB, everyMinute());
        two.scheduleJob(JOB, everyMinute());
        for (int minute = 0; minute < 5; minute++) {
            one.tick();
            two.tick();
            clock.move(Duration.ofMinutes(1));
        }
        assertEquals(5, runs.size());
    }

    @Test
    void runsOncePerTickWhenTwoNodesRace() throws Exception {
        registerOnBoth();
        one.scheduleJob(JOB, everyMinute());
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (int minute = 1; minute <= 20; minute++) {
                CyclicBarrier together = new CyclicBarrier(2);
                List<Callable<Integer>> race = List.of(tick(one, together), tick(two, together));
                for (var outcome : threads.invokeAll(race)) {
                    outcome.get();
                }
                assertEquals(minute, runs.size());
                clock.move(Duration.ofMinutes(1));
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void collapsesMissedTicks() throws Exception {
        registerOnBoth();
        one.scheduleJob(JOB, everyMinute());
        one.tick();
        clock.move(Duration.ofDays(3));
        one.tick();
        one.tick();
        assertEquals(2, runs.size());
        assertEquals(Date.from(clock.instant().plus(Duration.ofMinutes(1))), one.getJobDetails(JOB).getNextRunTime());
    }

    @Test
    void roundsIntervalsUpToWholeMinutes() throws Exception {
        one.scheduleJob(JOB, everyMinute().withSchedule(Schedule.forInterval(61_000, null)));
        assertEquals(120_000, one.getJobDetails(JOB).getSchedule().getIntervalScheduleInfo().getIntervalInMillis());
    }

    @Test
    void doesNotRunEarlyWhenScheduledAgain() throws Exception {
        registerOnBoth();
        one.scheduleJob(JOB, everyMinute());
        one.tick();
        clock.move(Duration.ofSeconds(30));
        one.scheduleJob(JOB, everyMinute());
        assertEquals(0, one.tick());
        clock.move(Duration.ofSeconds(30));
        assertEquals(1, one.tick());
    }

    @Test
    void replacesAJobWithTheSameId() throws Exception {
        one.scheduleJob(JOB, everyMinute());
        two.scheduleJob(JOB, everyMinute().withSchedule(Schedule.forInterval(600_000, null)));
        assertEquals(1, one.jobs().size());
        assertEquals(Duration.ofMinutes(10), one.jobs().get(0).interval());
    }

    @Test
    void waitsForTheFirstRunTime() throws Exception {
        registerOnBoth();
        Date first = Date.from(START.plus(Duration.ofHours(1)));
        one.scheduleJob(JOB, everyMinute().withSchedule(Schedule.forInterval(60_000, first)));
        assertEquals(0, one.tick());
        clock.move(Duration.ofHours(1));
        assertEquals(1, one.tick());
    }

    @Test
    void runsAndForgetsAJobThatRunsOnce() throws Exception {
        registerOnBoth();
        one.scheduleJob(JOB, everyMinute().withSchedule(Schedule.runOnce(null)));
        one.tick();
        two.tick();
        assertEquals(1, runs.size());
        assertNull(one.getJobDetails(JOB));
    }

    @Test
    void keepsAJobThatRunsOnceAndSchedulesItselfAgain() throws Exception {
        one.registerJobRunner(RUNNER, request -> {
            try {
                one.scheduleJob(JOB, everyMinute().withSchedule(Schedule.runOnce(Date.from(START.plusSeconds(600)))));
            } catch (SchedulerServiceException e) {
                throw new IllegalStateException(e);
            }
            return JobRunnerResponse.success();
        });
        one.scheduleJob(JOB, everyMinute().withSchedule(Schedule.runOnce(null)));
        one.tick();
        assertEquals(Date.from(START.plusSeconds(600)), one.getJobDetails(JOB).getNextRunTime());
    }

    @Test
    void runsLocalJobsOnTheirOwnNodeOnly() throws Exception {
        registerOnBoth();
        one.scheduleJob(JOB, everyMinute().withRunMode(RunMode.RUN_LOCALLY));
        assertEquals(0, two.tick());
        assertEquals(1, one.tick());
        assertNull(two.getJobDetails(JOB));
    }

    @Test
    void recordsThatTheRunnerIsNotRegistered() throws Exception {
        two.registerJobRunner(RUNNER, runner("two"));
        one.scheduleJob(JOB, everyMinute());
        one.tick();
        JobFacts facts = one.jobs().get(0);
        assertFalse(facts.runnable());
        assertEquals(RunOutcome.UNAVAILABLE, facts.lastRun().orElseThrow().outcome());
        assertTrue(two.getJobDetails(JOB).isRunnable());
        assertEquals(List.of(), runs);
    }

    @Test
    void recordsOutcomeMessageAndNode() throws Exception {
        one.registerJobRunner(RUNNER, request -> JobRunnerResponse.failed("m".repeat(300)));
        one.scheduleJob(JOB, everyMinute());
        one.tick();
        JobRun last = two.jobs().get(0).lastRun().orElseThrow();
        assertEquals(RunOutcome.FAILED, last.outcome());
        assertEquals("m".repeat(255), last.message());
        assertEquals("one", last.node());
        assertTrue(two.jobs().get(0).lastSuccess().isEmpty());
    }

    @Test
    void recordsARunnerThatThrowsAsFailed() throws Exception {
        one.registerJobRunner(RUNNER, request -> {
            throw new IllegalStateException("on purpose");
        });
        one.scheduleJob(JOB, everyMinute());
        one.tick();
        JobRun last = one.jobs().get(0).lastRun().orElseThrow();
        assertEquals(RunOutcome.FAILED, last.outcome());
        assertEquals("IllegalStateException: on purpose", last.message());
    }

    @Test
    void abortsARunBesideOneThatIsUnderWay() throws Exception {
        List<JobRun> inner = new ArrayList<>();
        one.registerJobRunner(RUNNER, request -> {
            inner.add(one.runNow(JOB).orElseThrow());
            return JobRunnerResponse.success();
        });
        one.scheduleJob(JOB, everyMinute());
        one.tick();
        assertEquals(RunOutcome.ABORTED, inner.get(0).outcome());
    }

    @Test
    void runsNowWithoutMovingTheSchedule() throws Exception {
        registerOnBoth();
        Date first = Date.from(START.plus(Duration.ofHours(1)));
        one.scheduleJob(JOB, everyMinute().withSchedule(Schedule.forInterval(60_000, first)));
        assertEquals(RunOutcome.SUCCESS, one.runNow(JOB).orElseThrow().outcome());
        assertEquals(List.of("one"), runs);
        assertEquals(first, one.getJobDetails(JOB).getNextRunTime());
        assertTrue(one.runNow(JobId.of("unknown")).isEmpty());
    }

    @Test
    void asksARunToEndWhenItsJobIsUnscheduled() throws Exception {
        List<Boolean> asked = new ArrayList<>();
        one.registerJobRunner(RUNNER, request -> {
            asked.add(request.isCancellationRequested());
            one.unscheduleJob(JOB);
            asked.add(request.isCancellationRequested());
            return JobRunnerResponse.success();
        });
        one.scheduleJob(JOB, everyMinute());
        one.tick();
        assertEquals(List.of(false, true), asked);
        assertNull(one.getJobDetails(JOB));
    }

    @Test
    void handsParametersToTheRunner() throws Exception {
        List<Object> seen = new ArrayList<>();
        one.registerJobRunner(RUNNER, request -> {
            seen.addAll(request.getJobConfig().getParameters().values());
            return JobRunnerResponse.success();
        });
        one.scheduleJob(JOB, everyMinute().withParameters(Map.of("since", 42L)));
        one.tick();
        assertEquals(List.of(42L), seen);
        assertEquals(Map.of("since", 42L), one.getJobDetails(JOB).getParameters());
    }

    @Test
    void schedulesEvenIfTheCallersTransactionIsRolledBack() {
        assertThrows(IllegalStateException.class, () -> database.inTransaction(() -> {
            try {
                one.scheduleJob(JOB, everyMinute());
            } catch (SchedulerServiceException e) {
                throw new AssertionError(e);
            }
            throw new IllegalStateException("on purpose");
        }));
        assertEquals(1, two.jobs().size());
    }

    @Test
    void refusesCronExpressions() {
        JobConfig cron = everyMinute().withSchedule(Schedule.forCronExpression("0 0 * * * ?"));
        assertThrows(UnsupportedOperationException.class, () -> one.scheduleJob(JOB, cron));
    }

    private JobScheduler node(String name) {
        return new JobScheduler(database, clock, name, Runnable::run);
    }

    private void registerOnBoth() {
        one.registerJobRunner(RUNNER, runner("one"));
        two.registerJobRunner(RUNNER, runner("two"));
    }

    private JobRunner runner(String node) {
        return request -> {
            runs.add(node);
            return JobRunnerResponse.success();
        };
    }

    private static JobConfig everyMinute() {
        return JobConfig.forJobRunnerKey(RUNNER)
                .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                .withSchedule(Schedule.forInterval(60_000, null));
    }

    private static Callable<Integer> tick(JobScheduler node, CyclicBarrier together) {
        return () -> {
            together.await();
            return node.tick();
        };
    }
}
