package org.hypothesisstories.domain.timebox;

import java.time.Duration;
import java.time.LocalTime;

/**
 * A stretch of working time within a day.
 *
 * @param from the first moment that counts
 * @param to the first moment that does not count any more; midnight stands for the end of the day
 */
public record WorkHours(LocalTime from, LocalTime to) {

    public WorkHours {
        if (!to.equals(LocalTime.MIDNIGHT) && !from.isBefore(to)) {
            throw new IllegalArgumentException("working hours end after they begin");
        }
    }

    public boolean endsWithTheDay() {
        return to.equals(LocalTime.MIDNIGHT);
    }

    /** The length on a day without a change of clocks. */
    public Duration length() {
        return Duration.between(from, to).plusDays(endsWithTheDay() ? 1 : 0);
    }

    boolean isBeforeOrTouches(WorkHours later) {
        return !endsWithTheDay() && !to.isAfter(later.from);
    }
}
