package com.atlassian.scheduler.config;

import java.io.Serializable;
import java.util.Objects;

/** The name under which a job runner is registered on a node. */
public final class JobRunnerKey implements Serializable, Comparable<JobRunnerKey> {
    private static final long serialVersionUID = 1L;

    private final String text;

    private JobRunnerKey(String text) {
        this.text = Objects.requireNonNull(text, "JobRunnerKey");
    }

    public static JobRunnerKey of(String text) {
        return new JobRunnerKey(text);
    }

    @Override
    public boolean equals(Object value) {
        return value instanceof JobRunnerKey && (((JobRunnerKey) value).text.equals(text));
    }

    @Override
    public int compareTo(JobRunnerKey other) {
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
