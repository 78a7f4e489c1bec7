package org.hypothesisstories.workbench.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What people may know of a scheduled job.
 *
 * @param interval zero for a job that runs once
 * @param runnable true when this node has the job's runner
 */
public record JobFacts(
        String id,
        String runner,
        boolean oncePerCluster,
        Duration interval,
        Optional<Instant> nextRun,
        boolean runnable,
        Optional<JobRun> lastRun,
        Optional<Instant> lastSuccess) {}
