package org.hypothesisstories.application;

import java.util.List;
import java.util.Objects;
import org.hypothesisstories.domain.timebox.TimeBox;
import org.hypothesisstories.domain.timebox.TimeBoxStep;
import org.hypothesisstories.domain.timebox.WorkCalendar;

/**
 * A time box and every step it took.
 *
 * @param steps the oldest first
 * @param calendar by which its time is put into words
 */
public record TimeBoxHistory(TimeBox box, List<TimeBoxStep> steps, WorkCalendar calendar) {
    public TimeBoxHistory {
        Objects.requireNonNull(box);
        steps = List.copyOf(steps);
        Objects.requireNonNull(calendar);
    }
}
