package org.hypothesisstories.workbench.schedule;

import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.time.Instant;
import java.util.Optional;

/**
 * One job as a store keeps it.
 *
 * @param parameters the parameters as {@link JobParameters} writes them
 * @param nextRun null when the job has been claimed for its only run
 * @param version grows with each claim and each rescheduling; what was read under an older version is stale
 */
record ScheduledJob(
        JobId id,
        JobRunnerKey runner,
        RunMode mode,
        Schedule schedule,
        byte[] parameters,
        Instant nextRun,
        long version) {

    boolean isDue(Instant now) {
        return nextRun != null && !nextRun.isAfter(now);
    }

    boolean runsOnce() {
        return schedule.getIntervalScheduleInfo().getIntervalInMillis() == 0;
    }

    ScheduledJob claimed(Optional<Instant> next) {
        return new ScheduledJob(id, runner, mode, schedule, parameters, next.orElse(null), version + 1);
    }
}
