package com.atlassian.scheduler.config;

import java.util.TimeZone;

public final class CronScheduleInfo {
    public String getCronExpression() {
        throw new UnsupportedOperationException("CronScheduleInfo");
    }

    public TimeZone getTimeZone() {
        throw new UnsupportedOperationException("CronScheduleInfo");
    }

    public boolean equals(Object value) {
        throw new UnsupportedOperationException("CronScheduleInfo");
    }

    public int hashCode() {
        throw new UnsupportedOperationException("CronScheduleInfo");
    }

    public String toString() {
        throw new UnsupportedOperationException("CronScheduleInfo");
    }
}
