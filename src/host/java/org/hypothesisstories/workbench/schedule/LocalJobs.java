package org.hypothesisstories.workbench.schedule;

import com.atlassian.scheduler.config.JobId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Jobs of this node alone, forgotten when it stops. */
final class LocalJobs implements JobStore {
    private final ConcurrentMap<JobId, ScheduledJob> jobs = new ConcurrentHashMap<>();

    @Override
    public void put(ScheduledJob job) {
        jobs.put(job.id(), job);
    }

    @Override
    public Optional<ScheduledJob> find(JobId id) {
        return Optional.ofNullable(jobs.get(id));
    }

    @Override
    public List<ScheduledJob> all() {
        return jobs.values().stream().sorted(Comparator.comparing(ScheduledJob::id)).toList();
    }

    @Override
    public List<ScheduledJob> due(Instant now) {
        return jobs.values().stream()
                .filter(job -> job.isDue(now))
                .sorted(Comparator.comparing(ScheduledJob::nextRun).thenComparing(ScheduledJob::id))
                .toList();
    }

    @Override
    public Optional<ScheduledJob> claim(ScheduledJob job, Optional<Instant> nextRun) {
        ScheduledJob claimed = job.claimed(nextRun);
        return jobs.replace(job.id(), job, claimed) ? Optional.of(claimed) : Optional.empty();
    }

    @Override
    public void remove(JobId id) {
        jobs.remove(id);
    }

    @Override
    public void remove(ScheduledJob job) {
        jobs.remove(job.id(), job);
    }
}
