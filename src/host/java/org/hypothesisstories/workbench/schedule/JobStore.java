package org.hypothesisstories.workbench.schedule;

import com.atlassian.scheduler.config.JobId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where jobs of one run mode are kept. */
interface JobStore {
    /** Stores the job in place of any other with its id. */
    void put(ScheduledJob job);

    Optional<ScheduledJob> find(JobId id);

    List<ScheduledJob> all();

    /** The jobs whose time has come, earliest first. */
    List<ScheduledJob> due(Instant now);

    /**
     * Moves the job to its next run, which gives its caller the right to run it now.
     *
     * @return the job as it is after the claim, or empty when somebody else was faster or changed the job
     */
    Optional<ScheduledJob> claim(ScheduledJob job, Optional<Instant> nextRun);

    void remove(JobId id);

    /** Removes the job unless it was rescheduled since it was read. */
    void remove(ScheduledJob job);
}
