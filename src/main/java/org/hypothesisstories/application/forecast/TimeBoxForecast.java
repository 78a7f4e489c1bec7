package org.hypothesisstories.application.forecast;

import java.time.Instant;
import java.util.Objects;
import org.hypothesisstories.domain.timebox.TimeBox;
import org.hypothesisstories.domain.timebox.TimeBoxOutlook;
import org.hypothesisstories.domain.timebox.TimeBoxPolicy;
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

    static TimeBoxForecast of(TimeBox box, WorkCalendar calendar, TimeBoxPolicy policy, Instant now, int mostStretches) {
        TimeBoxOutlook outlook = TimeBoxOutlook.of(box, calendar, policy.warnings(), now, mostStretches);
        return new TimeBoxForecast(box, box.read(calendar, now), outlook, calendar, now);
    }
}
