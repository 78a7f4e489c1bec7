package org.hypothesisstories.application;

import java.time.Instant;
import java.util.Objects;
import org.hypothesisstories.domain.timebox.TimeBox;
import org.hypothesisstories.domain.timebox.TimeBoxOutlook;
import org.hypothesisstories.domain.timebox.TimeBoxReading;
import org.hypothesisstories.domain.timebox.WorkCalendar;

/**
 * A time box as it stands at one instant, and how it goes on from there.
 *
 * @param calendar on which it is counted
 */
public record TimeBoxForecast(TimeBox box, TimeBoxReading reading, TimeBoxOutlook outlook, WorkCalendar calendar, Instant readAt) {

    public TimeBoxForecast {
        Objects.requireNonNull(box);
        Objects.requireNonNull(reading);
        Objects.requireNonNull(outlook);
        Objects.requireNonNull(calendar);
        Objects.requireNonNull(readAt);
    }
}
