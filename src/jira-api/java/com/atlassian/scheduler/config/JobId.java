package com.atlassian.scheduler.config;

import java.io.Serializable;

public final class JobId implements Serializable, Comparable<JobId> {
    public static JobId of(String text) {
        throw new UnsupportedOperationException("JobId");
    }

    public boolean equals(Object value) {
        throw new UnsupportedOperationException("JobId");
    }

    public int compareTo(JobId jobId) {
        throw new UnsupportedOperationException("JobId");
    }

    public int hashCode() {
        throw new UnsupportedOperationException("JobId");
    }

    public String toString() {
        throw new UnsupportedOperationException("JobId");
    }

}
