package com.atlassian.scheduler.config;

import java.util.Date;
import java.util.Objects;
import java.util.TimeZone;

/** When a job runs: at an interval, once, or by a cron expression. */
public final class Schedule {
    private final IntervalScheduleInfo interval;
    private final CronScheduleInfo cron;

    private Schedule(IntervalScheduleInfo interval, CronScheduleInfo cron) {
        this.interval = interval;
        this.cron = cron;
    }

    public static Schedule forCronExpression(String cronExpression) {
        return forCronExpression(cronExpression, null);
    }

    public static Schedule forCronExpression(String cronExpression, TimeZone timeZone) {
        return new Schedule(null, new CronScheduleInfo(cronExpression, timeZone));
    }

    public static Schedule runOnce(Date date) {
        return new Schedule(new IntervalScheduleInfo(date, 0), null);
    }

    public static Schedule forInterval(long millis, Date firstRunTime) {
        if (millis < 0) {
            throw new IllegalArgumentException("An interval cannot be negative: " + millis);
        }
        return new Schedule(new IntervalScheduleInfo(firstRunTime, millis), null);
    }

    public IntervalScheduleInfo getIntervalScheduleInfo() {
        if (interval == null) {
            throw new IllegalStateException("Not a schedule by interval: " + this);
        }
        return interval;
    }

    public CronScheduleInfo getCronScheduleInfo() {
        if (cron == null) {
            throw new IllegalStateException("Not a schedule by cron expression: " + this);
        }
        return cron;
    }

    public Schedule.Type getType() {
        return cron == null ? Type.INTERVAL : Type.CRON_EXPRESSION;
    }

    @Override
    public boolean equals(Object value) {
        return value instanceof Schedule other
                && Objects.equals(other.interval, interval)
                && Objects.equals(other.cron, cron);
    }

    @Override
    public int hashCode() {
        return Objects.hash(interval, cron);
    }

    @Override
    public String toString() {
        return "Schedule[" + (cron == null ? interval : cron) + "]";
    }

    public enum Type {
        CRON_EXPRESSION, INTERVAL
    }
}
