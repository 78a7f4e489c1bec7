package com.atlassian.scheduler;

import com.atlassian.scheduler.status.RunOutcome;
import java.util.Objects;

/** How one run of a job ended, and what there is to say about it. */
public final class JobRunnerResponse {
    private final RunOutcome runOutcome;
    private final String message;

    private JobRunnerResponse(RunOutcome runOutcome, String message) {
        this.runOutcome = runOutcome;
        this.message = message;
    }

    public static JobRunnerResponse success() {
        return success(null);
    }

    public static JobRunnerResponse success(String message) {
        return new JobRunnerResponse(RunOutcome.SUCCESS, message);
    }

    public static JobRunnerResponse aborted(String message) {
        return new JobRunnerResponse(RunOutcome.ABORTED, Objects.requireNonNull(message, "message"));
    }

    public static JobRunnerResponse failed(String message) {
        return new JobRunnerResponse(RunOutcome.FAILED, Objects.requireNonNull(message, "message"));
    }

    public static JobRunnerResponse failed(Throwable cause) {
        StringBuilder chain = new StringBuilder();
        for (Throwable each = cause; each != null; each = each.getCause()) {
            chain.append(chain.length() == 0 ? "" : "\n")
                    .append(each.getClass().getSimpleName())
                    .append(each.getMessage() == null ? "" : ": " + each.getMessage());
        }
        return new JobRunnerResponse(RunOutcome.FAILED, chain.toString());
    }

    public RunOutcome getRunOutcome() {
        return runOutcome;
    }

    public String getMessage() {
        return message;
    }

    @Override
    public boolean equals(Object value) {
        return value instanceof JobRunnerResponse other
                && other.runOutcome == runOutcome
                && Objects.equals(other.message, message);
    }

    @Override
    public int hashCode() {
        return Objects.hash(runOutcome, message);
    }

    @Override
    public String toString() {
        return "JobRunnerResponse[" + runOutcome + ", " + message + "]";
    }
}
