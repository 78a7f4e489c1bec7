package com.atlassian.scheduler.config;

import java.io.Serializable;
import java.util.Map;

public final class JobConfig {
    public static JobConfig forJobRunnerKey(JobRunnerKey jobRunnerKey) {
        throw new UnsupportedOperationException("JobConfig");
    }

    public JobRunnerKey getJobRunnerKey() {
        throw new UnsupportedOperationException("JobConfig");
    }

    public RunMode getRunMode() {
        throw new UnsupportedOperationException("JobConfig");
    }

    public Schedule getSchedule() {
        throw new UnsupportedOperationException("JobConfig");
    }

    public Map<String, Serializable> getParameters() {
        throw new UnsupportedOperationException("JobConfig");
    }

    public JobConfig withRunMode(RunMode runMode) {
        throw new UnsupportedOperationException("JobConfig");
    }

    public JobConfig withSchedule(Schedule schedule) {
        throw new UnsupportedOperationException("JobConfig");
    }

    public JobConfig withParameters(Map<String, Serializable> map) {
        throw new UnsupportedOperationException("JobConfig");
    }

    public boolean equals(Object value) {
        throw new UnsupportedOperationException("JobConfig");
    }

    public int hashCode() {
        throw new UnsupportedOperationException("JobConfig");
    }

    public String toString() {
        throw new UnsupportedOperationException("JobConfig");
    }
}
