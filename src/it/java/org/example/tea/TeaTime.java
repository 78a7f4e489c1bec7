package org.example.tea;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;

/** Once a minute and cluster it is time for tea. */
public class TeaTime implements LifecycleAware, JobRunner {
    private static final JobRunnerKey RUNNER = JobRunnerKey.of("org.example.tea.time");
    private static final JobId JOB = JobId.of("org.example.tea.time");
    private static final long MINUTE = 60_000;

    private final SchedulerService scheduler;
    private final Kettle kettle;

    public TeaTime(SchedulerService scheduler, Kettle kettle) {
        this.scheduler = scheduler;
        this.kettle = kettle;
    }

    @Override
    public void onStart() {
        scheduler.registerJobRunner(RUNNER, this);
        try {
            scheduler.scheduleJob(JOB, JobConfig.forJobRunnerKey(RUNNER).withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                    .withSchedule(Schedule.forInterval(MINUTE, null)));
        } catch (SchedulerServiceException e) {
            throw new IllegalStateException("Tea time could not be scheduled", e);
        }
    }

    @Override
    public void onStop() {
        scheduler.unregisterJobRunner(RUNNER);
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        kettle.count("teatime");
        return JobRunnerResponse.success();
    }
}
