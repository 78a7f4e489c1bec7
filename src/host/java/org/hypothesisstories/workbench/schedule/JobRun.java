package org.hypothesisstories.workbench.schedule;

import com.atlassian.scheduler.status.RunOutcome;
import java.time.Duration;
import java.time.Instant;

/** How one run of a job went, and on which node. */
public record JobRun(Instant started, Duration duration, RunOutcome outcome, String message, String node) {
    private static final int LONGEST_MESSAGE = 255;

    public JobRun {
        if (message != null && message.length() > LONGEST_MESSAGE) {
            message = message.substring(0, LONGEST_MESSAGE);
        }
    }
}
