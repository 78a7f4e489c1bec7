package org.hypothesisstories.workbench.schedule;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.status.RunOutcome;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs jobs with the runners that this node knows, never one job twice at the same time, and records how each run went. */
final class JobLauncher {
    private static final Logger LOG = LoggerFactory.getLogger(JobLauncher.class);

    private final ConcurrentMap<JobRunnerKey, JobRunner> runners = new ConcurrentHashMap<>();
    private final ConcurrentMap<JobId, RunRequest> running = new ConcurrentHashMap<>();
    private final RunHistory history;
    private final InstantSource clock;
    private final String node;

    JobLauncher(RunHistory history, InstantSource clock, String node) {
        this.history = history;
        this.clock = clock;
        this.node = node;
    }

    void register(JobRunnerKey key, JobRunner runner) {
        runners.put(key, runner);
    }

    void unregister(JobRunnerKey key) {
        runners.remove(key);
    }

    Optional<JobRunner> runner(JobRunnerKey key) {
        return Optional.ofNullable(runners.get(key));
    }

    /** Asks the job's run on this node, if there is one, to come to an end. */
    void cancel(JobId id) {
        Optional.ofNullable(running.get(id)).ifPresent(RunRequest::cancel);
    }

    void cancelAll() {
        running.values().forEach(RunRequest::cancel);
    }

    JobRun launch(ScheduledJob job) {
        Instant started = clock.instant();
        long begun = System.nanoTime();
        JobRun run = runner(job.runner())
                .map(runner -> attempt(job, runner, started))
                .map(response -> run(started, begun, response.getRunOutcome(), response.getMessage()))
                .orElseGet(() -> run(
                        started, begun, RunOutcome.UNAVAILABLE, "Job runner key '" + job.runner() + "' is not registered"));
        history.record(job.id(), run);
        return run;
    }

    private JobRunnerResponse attempt(ScheduledJob job, JobRunner runner, Instant started) {
        try {
            JobConfig config = JobConfig.forJobRunnerKey(job.runner())
                    .withRunMode(job.mode())
                    .withSchedule(job.schedule())
                    .withParameters(JobParameters.read(job.parameters(), runner.getClass().getClassLoader()));
            return runUnlessRunning(runner, new RunRequest(job.id(), config, started));
        } catch (IOException | ClassNotFoundException e) {
            LOG.error("The parameters of the job {} cannot be read", job.id(), e);
            return JobRunnerResponse.failed(e);
        }
    }

    private JobRunnerResponse runUnlessRunning(JobRunner runner, RunRequest request) {
        if (running.putIfAbsent(request.getJobId(), request) != null) {
            return JobRunnerResponse.aborted("Already running");
        }
        try {
            JobRunnerResponse response = runner.runJob(request);
            return response == null ? JobRunnerResponse.success() : response;
        } catch (RuntimeException | LinkageError e) {
            LOG.error("The job {} failed", request.getJobId(), e);
            return JobRunnerResponse.failed(e);
        } finally {
            running.remove(request.getJobId());
        }
    }

    private JobRun run(Instant started, long begun, RunOutcome outcome, String message) {
        return new JobRun(started, Duration.ofNanos(System.nanoTime() - begun), outcome, message, node);
    }
}
