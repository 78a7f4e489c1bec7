package com.atlassian.scheduler;

import com.atlassian.scheduler.status.RunOutcome;

public final class JobRunnerResponse {
    public static JobRunnerResponse success() {
        throw new UnsupportedOperationException("JobRunnerResponse");
    }

    public static JobRunnerResponse success(String text) {
        throw new UnsupportedOperationException("JobRunnerResponse");
    }

    public static JobRunnerResponse aborted(String text) {
        throw new UnsupportedOperationException("JobRunnerResponse");
    }

    public static JobRunnerResponse failed(String text) {
        throw new UnsupportedOperationException("JobRunnerResponse");
    }

    public static JobRunnerResponse failed(Throwable throwable) {
        throw new UnsupportedOperationException("JobRunnerResponse");
    }

    public RunOutcome getRunOutcome() {
        throw new UnsupportedOperationException("JobRunnerResponse");
    }

    public String getMessage() {
        throw new UnsupportedOperationException("JobRunnerResponse");
    }

    public boolean equals(Object value) {
        throw new UnsupportedOperationException("JobRunnerResponse");
    }

    public int hashCode() {
        throw new UnsupportedOperationException("JobRunnerResponse");
    }

    public String toString() {
        throw new UnsupportedOperationException("JobRunnerResponse");
    }
}
