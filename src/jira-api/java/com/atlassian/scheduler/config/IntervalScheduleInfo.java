package com.atlassian.scheduler.config;

import java.util.Date;
import java.util.Objects;

/** The interval of a schedule; zero milliseconds mean that the job runs once. */
public final class IntervalScheduleInfo {
    private final Date firstRunTime;
    private final long intervalInMillis;

    IntervalScheduleInfo(Date firstRunTime, long intervalInMillis) {
        this.firstRunTime = firstRunTime == null ? null : new Date(firstRunTime.getTime());
        this.intervalInMillis = intervalInMillis;
    }

    public Date getFirstRunTime() {
        return firstRunTime == null ? null : new Date(firstRunTime.getTime());
    }

    public long getIntervalInMillis() {
        return intervalInMillis;
    }

    @Override
    public boolean equals(Object value) {
        return value instanceof IntervalScheduleInfo other
                && other.intervalInMillis == intervalInMillis
                && Objects.equals(other.firstRunTime, firstRunTime);
    }

    @Override
    public int hashCode() {
        return Objects.hash(firstRunTime, intervalInMillis);
    }

    @Override
    public String toString() {
        return "IntervalScheduleInfo[first=" + firstRunTime + ", millis=" + intervalInMillis + "]";
    }
}
