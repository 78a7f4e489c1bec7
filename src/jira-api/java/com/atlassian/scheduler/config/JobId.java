package com.atlassian.scheduler.config;

import java.io.Serializable;
import java.util.Objects;

/** The permanent name of a scheduled job. */
public final class JobId implements Serializable, Comparable<JobId> {
    private static final long serialVersionUID = 1L;

    private final String text;

    private JobId(String text) {
        this.text = Objects.requireNonNull(text, "JobId");
    }

    public static JobId of(String text) {
        return new JobId(text);
    }

    @Override
    public boolean equals(Object value) {
        return value instanceof JobId && (((JobId) value).text.equals(text));
    }

    @Override
    public int compareTo(JobId other) {
        return text.compareTo(other.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
