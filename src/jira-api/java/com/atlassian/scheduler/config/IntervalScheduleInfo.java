package com.atlassian.scheduler.config;

import java.util.Date;

public final class IntervalScheduleInfo {
    public Date getFirstRunTime() {
        throw new UnsupportedOperationException("IntervalScheduleInfo");
    }

    public long getIntervalInMillis() {
        throw new UnsupportedOperationException("IntervalScheduleInfo");
    }

    public boolean equals(Object value) {
        throw new UnsupportedOperationException("IntervalScheduleInfo");
    }

    public int hashCode() {
        throw new UnsupportedOperationException("IntervalScheduleInfo");
    }

    public String toString() {
        throw new UnsupportedOperationException("IntervalScheduleInfo");
    }
}
