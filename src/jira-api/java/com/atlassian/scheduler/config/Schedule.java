package com.atlassian.scheduler.config;

import java.util.Date;
import java.util.TimeZone;

public final class Schedule {
    public static Schedule forCronExpression(String text) {
        throw new UnsupportedOperationException("Schedule");
    }

    public static Schedule forCronExpression(String text, TimeZone timeZone) {
        throw new UnsupportedOperationException("Schedule");
    }

    public static Schedule runOnce(Date date) {
        throw new UnsupportedOperationException("Schedule");
    }

    public static Schedule forInterval(long millis, Date date) {
        throw new UnsupportedOperationException("Schedule");
    }

    public IntervalScheduleInfo getIntervalScheduleInfo() {
        throw new UnsupportedOperationException("Schedule");
    }

    public CronScheduleInfo getCronScheduleInfo() {
        throw new UnsupportedOperationException("Schedule");
    }

    public Schedule.Type getType() {
        throw new UnsupportedOperationException("Schedule");
    }

    public boolean equals(Object value) {
        throw new UnsupportedOperationException("Schedule");
    }

    public int hashCode() {
        throw new UnsupportedOperationException("Schedule");
    }

    public String toString() {
        throw new UnsupportedOperationException("Schedule");
    }

    public enum Type {
        CRON_EXPRESSION, INTERVAL
    }
}
