package com.atlassian.scheduler.config;

import java.util.Objects;
import java.util.TimeZone;

/** The cron expression of a schedule and the zone in which it is read; no zone means the server's. */
public final class CronScheduleInfo {
    private final String cronExpression;
    private final TimeZone timeZone;

    CronScheduleInfo(String cronExpression, TimeZone timeZone) {
        this.cronExpression = Objects.requireNonNull(cronExpression, "cronExpression");
        this.timeZone = timeZone;
    }

    public String getCronExpression() {
        return cronExpression;
    }

    public TimeZone getTimeZone() {
        return timeZone;
    }

    @Override
    public boolean equals(Object value) {
        return value instanceof CronScheduleInfo other
                && other.cronExpression.equals(cronExpression)
                && Objects.equals(other.timeZone, timeZone);
    }

    @Override
    public int hashCode() {
        return Objects.hash(cronExpression, timeZone);
    }

    @Override
    public String toString() {
        return "CronScheduleInfo[" + cronExpression + "]";
    }
}
