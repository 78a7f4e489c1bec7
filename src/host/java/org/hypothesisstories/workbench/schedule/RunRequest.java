package org.hypothesisstories.workbench.schedule;

import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import java.time.Instant;
import java.util.Date;

/** One run under way, as its runner sees it. */
final class RunRequest implements JobRunnerRequest {
    private final JobId id;
    private final JobConfig config;
    private final Instant started;
    private volatile boolean cancelled;

    RunRequest(JobId id, JobConfig config, Instant started) {
        this.id = id;
        this.config = config;
        this.started = started;
    }

    void cancel() {
        cancelled = true;
    }

    @Override
    public Date getStartTime() {
        return Date.from(started);
    }

    @Override
    public JobId getJobId() {
        return id;
    }

    @Override
    public JobConfig getJobConfig() {
        return config;
    }

    @Override
    public boolean isCancellationRequested() {
        return cancelled;
    }
}
