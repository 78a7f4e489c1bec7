package org.hypothesisstories.domain.timebox;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * How a box that was started stands. Durations are in the measure of the box.
 *
 * @param startedAt the first start
 * @param granted all the time that the box grants: fixed at the first start, more after an extension
 * @param used the time used up to the last change of state
 * @param deadline when the time is, or was, used up; empty while paused and after a stop
 * @param extensions how often more time was granted
 * @param counting what uses up the time; fixed at the first start. Where logged work does, the deadline is never known, and more may be used
 *        than was granted
 */
public record Run(
        Instant startedAt, Duration granted, Duration used, Optional<Instant> deadline, int extensions, Counting counting) {

    public Run {
        Objects.requireNonNull(startedAt);
        Objects.requireNonNull(granted);
        Objects.requireNonNull(used);
        Objects.requireNonNull(deadline);
        Objects.requireNonNull(counting);
    }

    /** A run that is used up by the time that passes. */
    public Run(Instant startedAt, Duration granted, Duration used, Optional<Instant> deadline, int extensions) {
        this(startedAt, granted, used, deadline, extensions, Counting.ELAPSED);
    }

    static Run first(Budget budget, Counting counting, WorkCalendar calendar, Instant at) {
        Run fresh = new Run(at, budget.grantedFrom(at, calendar), Duration.ZERO, Optional.empty(), 0, counting);
        return fresh.laidOut(budget, calendar, at);
    }

    /** The same running on from an instant, with its deadline where one can be known. */
    Run laidOut(Budget budget, WorkCalendar calendar, Instant at) {
        return withUsed(used, countsEffort() ? Optional.empty() : Optional.of(budget.measure().plus(calendar, at, left())));
    }

    /** The same with more time, which counts from now on, whatever was logged above the budget before. */
    Run extended(Budget more, Budget budget, WorkCalendar calendar, Instant at) {
        Instant end = more.measure().plus(calendar, at, more.grantedFrom(at, calendar));
        Duration base = used.compareTo(granted) > 0 ? used : granted;
        Duration sum = base.plus(budget.measure().between(calendar, at, end));
        return new Run(startedAt, sum, used, Optional.empty(), extensions + 1, counting).laidOut(budget, calendar, at);
    }

    boolean countsEffort() {
        return counting == Counting.EFFORT;
    }

    /** The same with another amount of time used, and another deadline. */
    Run withUsed(Duration nowUsed, Optional<Instant> nowDeadline) {
        return new Run(startedAt, granted, nowUsed, nowDeadline, extensions, counting);
    }

    Duration left() {
        return granted.compareTo(used) > 0 ? granted.minus(used) : Duration.ZERO;
    }
}
