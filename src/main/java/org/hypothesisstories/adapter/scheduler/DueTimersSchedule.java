package org.hypothesisstories.adapter.scheduler;

import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.JobDetails;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.hypothesisstories.application.port.SweepSchedule;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The entry of the sweep in Jira's scheduler: one job for the whole cluster, with a runner on every node. */
public final class DueTimersSchedule implements Startable, SweepSchedule {

    /** Fixed, so that every start of every node means the same job. Stored by Jira; never renamed. */
    static final JobId JOB = JobId.of("org.hypothesisstories.jira.due-timers");

    /** Stored by Jira; never renamed. */
    static final JobRunnerKey RUNNER = JobRunnerKey.of("org.hypothesisstories.jira.due-timers");

    /** The shortest interval that Jira's scheduler knows. */
    static final Duration INTERVAL = Duration.ofMinutes(1);

    private static final Logger LOG = LoggerFactory.getLogger(DueTimersSchedule.class);

    private final SchedulerService scheduler;
    private final DueTimersJob job;

    public DueTimersSchedule(SchedulerService scheduler, DueTimersJob job) {
        this.scheduler = scheduler;
        this.job = job;
    }

    @Override
    public void start() {
        scheduler.registerJobRunner(RUNNER, job);
        if (scheduler.getJobDetails(JOB) != null) {
            // Scheduling it again would push its next run away, at each start of each node.
            return;
        }
        JobConfig config = JobConfig.forJobRunnerKey(RUNNER)
                .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                .withSchedule(Schedule.forInterval(INTERVAL.toMillis(), null));
        try {
            scheduler.scheduleJob(JOB, config);
        } catch (SchedulerServiceException failure) {
            LOG.error("Time boxes will not expire: job {} cannot be scheduled", JOB, failure);
        }
    }

    @Override
    public Optional<Instant> next() {
        return Optional.ofNullable(scheduler.getJobDetails(JOB)).map(JobDetails::getNextRunTime).map(Date::toInstant);
    }

    /** Takes the runner away from this node only: the job goes on on the others. */
    @Override
    public void stop() {
        scheduler.unregisterJobRunner(RUNNER);
    }
}
