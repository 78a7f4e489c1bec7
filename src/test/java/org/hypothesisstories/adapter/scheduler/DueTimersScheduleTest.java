package org.hypothesisstories.adapter.scheduler;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.status.JobDetails;
import com.atlassian.scheduler.status.RunOutcome;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.hypothesisstories.application.SweepLimits;
import org.hypothesisstories.application.timers.RecordedSweep;
import org.hypothesisstories.domain.timebox.BoxState;
import org.hypothesisstories.domain.timer.NodeId;
import org.hypothesisstories.testing.InMemorySweepLog;
import org.hypothesisstories.testing.TimeBoxWorld;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class DueTimersScheduleTest {

    private final TimeBoxWorld world = new TimeBoxWorld();
    private final DueTimersJob job = new DueTimersJob(new RecordedSweep(
            world.sweep("node-1", SweepLimits.standard()), new InMemorySweepLog(), new NodeId("node-1"), world.clock));
    private final SchedulerService scheduler = mock(SchedulerService.class);
    private final DueTimersSchedule schedule = new DueTimersSchedule(scheduler, job);

    @Test
    void isOneJobForTheClusterUnderAFixedName() throws SchedulerServiceException {
        schedule.start();
        ArgumentCaptor<JobConfig> config = ArgumentCaptor.forClass(JobConfig.class);
        verify(scheduler).scheduleJob(eq(JobId.of("org.hypothesisstories.jira.due-timers")), config.capture());
        assertEquals("org.hypothesisstories.jira.due-timers", config.getValue().getJobRunnerKey().toString());
        assertEquals(RunMode.RUN_ONCE_PER_CLUSTER, config.getValue().getRunMode());
        assertEquals(60_000, config.getValue().getSchedule().getIntervalScheduleInfo().getIntervalInMillis());
    }

    @Test
    void registersItsRunnerOnEveryNodeButSchedulesOnce() throws SchedulerServiceException {
        when(scheduler.getJobDetails(DueTimersSchedule.JOB)).thenReturn(mock(JobDetails.class));
        schedule.start();
        verify(scheduler).registerJobRunner(DueTimersSchedule.RUNNER, job);
        verify(scheduler, never()).scheduleJob(any(), any());
    }

    @Test
    void tellsWhenItIsWokenNext() {
        assertEquals(Optional.empty(), schedule.next());
        JobDetails details = mock(JobDetails.class);
        when(scheduler.getJobDetails(DueTimersSchedule.JOB)).thenReturn(details);
        assertEquals(Optional.empty(), schedule.next());
        when(details.getNextRunTime()).thenReturn(new Date(60_000));
        assertEquals(Optional.of(Instant.ofEpochMilli(60_000)), schedule.next());
    }

    @Test
    void leavesTheJobToTheOtherNodesWhenItStops() {
        schedule.stop();
        verify(scheduler).unregisterJobRunner(DueTimersSchedule.RUNNER);
        verify(scheduler, never()).unscheduleJob(any());
    }

    @Test
    void keepsThePluginUpWhenTheJobCannotBeScheduled() throws SchedulerServiceException {
        doThrow(new SchedulerServiceException("no")).when(scheduler).scheduleJob(any(), any());
        assertDoesNotThrow(schedule::start);
    }

    @Test
    void sweepsWhenItRuns() {
        world.clock.set(world.started("1d").deadline().orElseThrow());
        JobRunnerResponse response = job.runJob(mock(JobRunnerRequest.class));
        assertEquals(RunOutcome.SUCCESS, response.getRunOutcome());
        assertEquals("completed 1, failed 0, lost 0, reclaimed 0", response.getMessage());
        assertEquals(BoxState.EXPIRED, world.latest().orElseThrow().state());
    }

    @Test
    void failsOnlyWhenNothingCouldBeDone() {
        world.clock.set(world.started("1d").deadline().orElseThrow());
        world.crashes.asException();
        world.crashes.crashAt(0);
        JobRunnerResponse response = job.runJob(mock(JobRunnerRequest.class));
        assertEquals(RunOutcome.FAILED, response.getRunOutcome());
        assertEquals("completed 0, failed 1, lost 0, reclaimed 0", response.getMessage());
    }

    @Test
    void stopsWhenTheSchedulerCancelsIt() {
        world.clock.set(world.started("1d").deadline().orElseThrow());
        JobRunnerRequest cancelled = mock(JobRunnerRequest.class);
        when(cancelled.isCancellationRequested()).thenReturn(true);
        job.runJob(cancelled);
        assertEquals(BoxState.RUNNING, world.latest().orElseThrow().state());
    }
}
