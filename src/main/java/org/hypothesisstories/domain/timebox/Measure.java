package org.hypothesisstories.domain.timebox;

import java.time.Duration;
import java.time.Instant;

/** The two kinds of time in which a box is counted. */
public enum Measure {
    /** Only the working hours of the calendar count. */
    WORKING_TIME {
        @Override
        public Instant plus(WorkCalendar calendar, Instant from, Duration time) {
            return calendar.plus(from, time);
        }

        @Override
        public Duration between(WorkCalendar calendar, Instant from, Instant to) {
            return calendar.between(from, to);
        }
    },
    /** Every hour counts. */
    CALENDAR_TIME {
        @Override
        public Instant plus(WorkCalendar calendar, Instant from, Duration time) {
            return from.plus(time);
        }

        @Override
        public Duration between(WorkCalendar calendar, Instant from, Instant to) {
            return to.isAfter(from) ? Duration.between(from, to) : Duration.ZERO;
        }
    };

    /** The first instant at which {@code time} has been counted since {@code from}. */
    public abstract Instant plus(WorkCalendar calendar, Instant from, Duration time);

    /** What is counted from one instant to a later one; zero if it is not later. */
    public abstract Duration between(WorkCalendar calendar, Instant from, Instant to);
}
