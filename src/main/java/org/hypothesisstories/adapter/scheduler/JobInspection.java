package org.hypothesisstories.adapter.scheduler;

import com.atlassian.scheduler.SchedulerService;
import java.util.List;
import org.hypothesisstories.application.setup.Finding;
import org.hypothesisstories.application.setup.Inspection;
import org.hypothesisstories.application.setup.PartReport;

/** That the sweep of due timers stands in Jira's scheduler. */
public final class JobInspection implements Inspection {
    private static final String KIND = "scheduler-job";

    private final SchedulerService scheduler;

    public JobInspection(SchedulerService scheduler) {
        this.scheduler = scheduler;
    }

    @Override
    public List<Finding> of(String projectKey) {
        String job = DueTimersSchedule.JOB.toString();
        return List.of(scheduler.getJobDetails(DueTimersSchedule.JOB) == null
                ? new Finding(KIND, job, Finding.Condition.MISSING, "no-job", "", Finding.Mend.BY_HAND)
                : Finding.present(KIND, job, PartReport.NO_REMARK));
    }
}
