package com.atlassian.scheduler.config;

import java.io.Serializable;

public final class JobRunnerKey implements Serializable, Comparable<JobRunnerKey> {
    public static JobRunnerKey of(String text) {
        throw new UnsupportedOperationException("JobRunnerKey");
    }

    public boolean equals(Object value) {
        throw new UnsupportedOperationException("JobRunnerKey");
    }

    public int compareTo(JobRunnerKey jobRunnerKey) {
        throw new UnsupportedOperationException("JobRunnerKey");
    }

    public int hashCode() {
        throw new UnsupportedOperationException("JobRunnerKey");
    }

    public String toString() {
        throw new UnsupportedOperationException("JobRunnerKey");
    }

}
