package org.hypothesisstories.adapter.scheduler;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import org.hypothesisstories.application.SweepReport;
import org.hypothesisstories.application.timers.RecordedSweep;

/** Lets Jira's scheduler sweep the timers that are due. A wake-up that is missed, late or double does no harm. */
public final class DueTimersJob implements JobRunner {

    private final RecordedSweep recordedSweep;

    public DueTimersJob(RecordedSweep recordedSweep) {
        this.recordedSweep = recordedSweep;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        SweepReport report = recordedSweep.sweep(request::isCancellationRequested);
        return report.isFailure() ? JobRunnerResponse.failed(summary(report)) : JobRunnerResponse.success(summary(report));
    }

    private static String summary(SweepReport report) {
        return "completed " + report.completed() + ", failed " + report.failed() + ", lost " + report.lost()
                + ", reclaimed " + report.reclaimed();
    }
}
