package org.hypothesisstories.workbench.schedule;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.JobDetails;
import java.io.IOException;
import java.io.Serializable;
import java.util.Date;
import java.util.Map;
import java.util.Optional;

/** A job as the scheduler's interface shows it. */
record JobView(ScheduledJob job, Optional<JobRunner> runner) implements JobDetails {
    @Override
    public JobId getJobId() {
        return job.id();
    }

    @Override
    public JobRunnerKey getJobRunnerKey() {
        return job.runner();
    }

    @Override
    public RunMode getRunMode() {
        return job.mode();
    }

    @Override
    public Schedule getSchedule() {
        return job.schedule();
    }

    @Override
    public Date getNextRunTime() {
        return job.nextRun() == null ? null : Date.from(job.nextRun());
    }

    @Override
    public Map<String, Serializable> getParameters() {
        JobRunner known = runner.orElseThrow(
                () -> new IllegalStateException("Job runner key '" + job.runner() + "' is not registered"));
        try {
            return JobParameters.read(job.parameters(), known.getClass().getClassLoader());
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException("The parameters of the job " + job.id() + " cannot be read", e);
        }
    }

    @Override
    public boolean isRunnable() {
        return runner.isPresent();
    }
}
