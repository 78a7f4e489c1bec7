package org.hypothesisstories.workbench.schedule;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.JobDetails;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.hypothesisstories.workbench.db.Database;

/**
 * The scheduler of one node, with the guarantees of Jira's and no others.
 *
 * <p>A job of the cluster is claimed before its runner starts, so that each tick starts it at most once; a node that dies
 * after the claim loses the tick, and a run that outlasts its interval may overlap with the next on another node.
 */
public final class JobScheduler implements SchedulerService {
    private final JobStore clustered;
    private final JobStore local = new LocalJobs();
    private final RunHistory history;
    private final JobLauncher launcher;
    private final InstantSource clock;
    private final Executor workers;

    /** Makes the scheduler; runners are called by {@code workers}. */
    public JobScheduler(Database database, InstantSource clock, String nodeId, Executor workers) {
        this.clustered = new ClusteredJobs(database);
        this.history = new RunHistory(database);
        this.launcher = new JobLauncher(history, clock, nodeId);
        this.clock = clock;
        this.workers = workers;
    }

    @Override
    public void registerJobRunner(JobRunnerKey key, JobRunner runner) {
        launcher.register(key, runner);
    }

    @Override
    public void unregisterJobRunner(JobRunnerKey key) {
        launcher.unregister(key);
    }

    @Override
    public void scheduleJob(JobId id, JobConfig config) throws SchedulerServiceException {
        Schedule schedule = RunTimes.rounded(config.getSchedule());
        Instant first = RunTimes.first(schedule, clock.instant(), history.lastStart(id));
        boolean forCluster = config.getRunMode() == RunMode.RUN_ONCE_PER_CLUSTER;
        ScheduledJob job = new ScheduledJob(
                id, config.getJobRunnerKey(), config.getRunMode(), schedule, bytes(id, config), first, 1);
        (forCluster ? local : clustered).remove(id);
        (forCluster ? clustered : local).put(job);
    }

    @Override
    public void unscheduleJob(JobId id) {
        local.remove(id);
        clustered.remove(id);
        launcher.cancel(id);
    }

    @Override
    public JobDetails getJobDetails(JobId id) {
        return find(id).map(job -> new JobView(job, launcher.runner(job.runner()))).orElse(null);
    }

    /** Claims the jobs that are due and hands them to the workers; returns how many this node got. */
    public int tick() {
        Instant firedAt = clock.instant();
        return claimDue(clustered, firedAt) + claimDue(local, firedAt);
    }

    /** Runs the job on this node at once, beside its schedule, and waits for the end; empty when there is no such job. */
    public Optional<JobRun> runNow(JobId id) {
        try {
            return find(id).map(job -> CompletableFuture.supplyAsync(() -> launcher.launch(job), workers).join());
        } catch (CompletionException e) {
            throw new IllegalStateException("The job " + id + " could not be run", e.getCause());
        }
    }

    /** All jobs that this node can see: the cluster's and its own. */
    public List<JobFacts> jobs() {
        Map<JobId, RunHistory.Entry> runs = history.all();
        return Stream.concat(clustered.all().stream(), local.all().stream())
                .map(job -> facts(job, Optional.ofNullable(runs.get(job.id()))))
                .toList();
    }

    /** Asks every run under way on this node to come to an end. */
    public void cancelRuns() {
        launcher.cancelAll();
    }

    private int claimDue(JobStore store, Instant firedAt) {
        int claims = 0;
        for (ScheduledJob due : store.due(firedAt)) {
            Optional<ScheduledJob> claimed = store.claim(due, RunTimes.after(due.schedule(), firedAt));
            claimed.ifPresent(job -> workers.execute(() -> run(store, job)));
            claims += claimed.isPresent() ? 1 : 0;
        }
        return claims;
    }

    private void run(JobStore store, ScheduledJob job) {
        launcher.launch(job);
        if (job.runsOnce()) {
            store.remove(job);
        }
    }

    private Optional<ScheduledJob> find(JobId id) {
        return clustered.find(id).or(() -> local.find(id));
    }

    private JobFacts facts(ScheduledJob job, Optional<RunHistory.Entry> last) {
        return new JobFacts(
                job.id().toString(),
                job.runner().toString(),
                job.mode() == RunMode.RUN_ONCE_PER_CLUSTER,
                Duration.ofMillis(job.schedule().getIntervalScheduleInfo().getIntervalInMillis()),
                Optional.ofNullable(job.nextRun()),
                launcher.runner(job.runner()).isPresent(),
                last.map(RunHistory.Entry::run),
                last.flatMap(RunHistory.Entry::lastSuccess));
    }

    private static byte[] bytes(JobId id, JobConfig config) throws SchedulerServiceException {
        try {
            return JobParameters.write(config.getParameters());
        } catch (IOException e) {
            throw new SchedulerServiceException("The parameters of the job " + id + " cannot be stored", e);
        }
    }
}
