package org.hypothesisstories.domain.timebox;

import java.time.DayOfWeek;
import java.util.Objects;
import java.util.Optional;

/**
 * Why working hours make no week.
 *
 * @param day the weekday that is wrong; empty when the whole week is
 */
public record WorkWeekProblem(Reason reason, Optional<DayOfWeek> day) {

    /** The kinds of problem. */
    public enum Reason {
        /** No weekday has any working time, so that no box could ever end. */
        NO_WORKING_TIME,
        /** Two stretches of one weekday overlap. */
        OVERLAP
    }

    public WorkWeekProblem {
        Objects.requireNonNull(reason);
        Objects.requireNonNull(day);
    }
}
