package org.hypothesisstories.domain.timebox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The time that a team agreed to spend on one hypothesis, and how far it has run. Immutable: a step makes a new box.
 *
 * <p>The deadline is stored when the box starts or resumes; what remains is always computed. Where two things fall on one instant,
 * expiry goes before a pause.
 *
 * @param steps how many steps the box has taken; also its version, since the next step has the next number
 * @param because when, by whom and why the box came into its state
 * @param run how it has run; empty until the first start
 */
public record TimeBox(TimeBoxId id, Budget budget, BoxState state, int steps, Occasion because, Optional<Run> run) {

    public TimeBox {
        Objects.requireNonNull(id);
        Objects.requireNonNull(budget);
        Objects.requireNonNull(state);
        Objects.requireNonNull(because);
        Objects.requireNonNull(run);
    }

    /** A new box that has not started. */
    public static StepOutcome.Taken agree(TimeBoxId id, Budget budget, Occasion occasion) {
        TimeBox box = new TimeBox(id, budget, StepKind.AGREE.to(), 1, occasion, Optional.empty());
        return new StepOutcome.Taken(box, box.lastStep(StepKind.AGREE));
    }

    /** Agrees on another budget; only before the start. */
    public StepOutcome replan(Budget other, Occasion occasion) {
        return take(StepKind.REPLAN, () -> new TimeBox(id, other, StepKind.REPLAN.to(), steps + 1, occasion, run));
    }

    /** Lets the time run: for the first time, or again after a pause. What passes counts. */
    public StepOutcome start(WorkCalendar calendar, Occasion occasion) {
        return start(calendar, Counting.ELAPSED, occasion);
    }

    /** @param counting what uses up the time; only at the first start, afterwards it stays */
    public StepOutcome start(WorkCalendar calendar, Counting counting, Occasion occasion) {
        return run.isEmpty()
                ? take(StepKind.START, () -> after(StepKind.START, occasion, Run.first(budget, counting, calendar, occasion.at())))
                : take(StepKind.RESUME, () -> after(StepKind.RESUME, occasion, run.orElseThrow().laidOut(budget, calendar, occasion.at())));
    }

    /** Stops the clock and keeps what is left. */
    public StepOutcome pause(WorkCalendar calendar, Occasion occasion) {
        if (state == BoxState.RUNNING && isDue(occasion.at())) {
            return new StepOutcome.Refused(StepRefusal.DEADLINE_REACHED);
        }
        return take(StepKind.PAUSE, () -> after(StepKind.PAUSE, occasion, halted(calendar, occasion.at(), Optional.empty())));
    }

    /**
     * Lays out what is left on another calendar. What was used up to then stays as it was counted.
     *
     * @param before the calendar on which the box ran
     */
    public StepOutcome reschedule(WorkCalendar before, WorkCalendar calendar, Occasion occasion) {
        if (countsEffort()) {
            return new StepOutcome.Refused(StepRefusal.NOT_FROM_THIS_STATE);
        }
        if (state == BoxState.RUNNING && isDue(occasion.at())) {
            return new StepOutcome.Refused(StepRefusal.DEADLINE_REACHED);
        }
        return take(StepKind.RESCHEDULE, () -> {
            Run stand = halted(before, occasion.at(), Optional.empty());
            Instant deadline = budget.measure().plus(calendar, occasion.at(), stand.left());
            return after(StepKind.RESCHEDULE, occasion, stand.withUsed(stand.used(), Optional.of(deadline)));
        });
    }

    /** Ends the box because its time is used up: at or after the deadline, whenever the clock is looked at. */
    public StepOutcome expire(WorkCalendar calendar, Occasion occasion) {
        if (state == BoxState.RUNNING && !isDue(occasion.at())) {
            return new StepOutcome.Refused(StepRefusal.DEADLINE_NOT_REACHED);
        }
        return take(StepKind.EXPIRE, () -> after(StepKind.EXPIRE, occasion, halted(calendar, occasion.at(), deadline())));
    }

    /**
     * Grants more time, counted from now on. Working time and months of the calendar may be mixed: the time that the calendar has in
     * between is what is granted.
     */
    public StepOutcome extend(Budget more, WorkCalendar calendar, Occasion occasion) {
        return take(StepKind.EXTEND, () -> after(StepKind.EXTEND, occasion,
                halted(calendar, occasion.at(), Optional.empty()).extended(more, budget, calendar, occasion.at())));
    }

    /** Closes the box for good. */
    public StepOutcome stop(WorkCalendar calendar, Occasion occasion) {
        return take(StepKind.STOP, () -> run.isEmpty()
                ? new TimeBox(id, budget, StepKind.STOP.to(), steps + 1, occasion, run)
                : after(StepKind.STOP, occasion, halted(calendar, occasion.at(), Optional.empty())));
    }

    /** Lets a closed box go on, from a pause, with what was left. */
    public StepOutcome reopen(Occasion occasion) {
        if (state == BoxState.STOPPED && run.filter(stand -> !stand.left().isZero()).isEmpty()) {
            return new StepOutcome.Refused(StepRefusal.NOTHING_LEFT);
        }
        return take(StepKind.REOPEN, () -> after(StepKind.REOPEN, occasion, run.orElseThrow()));
    }

    /** The same box with the work that is logged by now; one that counts the time that passes, or is closed, stays as it is. */
    public TimeBox withLogged(Duration logged) {
        return countsEffort() && isUnderWay()
                ? new TimeBox(id, budget, state, steps, because, run.map(stand -> stand.withUsed(logged, stand.deadline())))
                : this;
    }

    /** Whether it was started as a box of logged work. */
    public boolean countsEffort() {
        return run.filter(Run::countsEffort).isPresent();
    }

    /** When the time is, or was, used up; empty before the start, while paused, after a stop, and where logged work is counted. */
    public Optional<Instant> deadline() {
        return run.flatMap(Run::deadline);
    }

    /** Whether it was started and is not closed: it runs, is paused, or its time is used up. */
    public boolean isUnderWay() {
        return run.isPresent() && state.isOpen();
    }

    /** How often more time was granted. */
    public int extensions() {
        return run.map(Run::extensions).orElse(0);
    }

    /**
     * The box as its steps tell it; what no step holds, such as the budget, stays as it is here.
     *
     * @param taken all its steps in order
     * @return empty if the steps have a gap, or none of them is there, or the box lacks what only its start knew
     */
    public Optional<TimeBox> asStepsTell(List<TimeBoxStep> taken) {
        for (int index = 0; index < taken.size(); index++) {
            if (taken.get(index).number() != index + 1) {
                return Optional.empty();
            }
        }
        if (run.isEmpty() && taken.stream().anyMatch(step -> step.kind() == StepKind.START)) {
            return Optional.empty();
        }
        int extensions = (int) taken.stream().filter(step -> step.kind() == StepKind.EXTEND).count();
        return taken.stream().reduce((earlier, later) -> later).map(last -> new TimeBox(
                id, budget, last.kind().to(), last.number(), last.occasion(),
                run.map(stand -> new Run(
                        stand.startedAt(), stand.granted(), last.used(), last.deadline(), extensions, stand.counting()))));
    }

    /** Whether nobody decided in time, and the box was closed for that. */
    public boolean isEndedUndecided() {
        return state == BoxState.STOPPED && because.reason().cause() == Cause.GRACE_OVER;
    }

    /**
     * When the box, as it runs now, comes to a point; empty if it does not run, was past that point when it last started, or counts logged
     * work, of which nobody knows when it comes.
     */
    public Optional<Instant> reaches(WarningPoint point, WorkCalendar calendar) {
        if (state != BoxState.RUNNING || countsEffort()) {
            return Optional.empty();
        }
        Run stand = run.orElseThrow();
        Duration ahead = point.usedAt(stand.granted(), budget.measure(), calendar).minus(stand.used());
        return ahead.isNegative() || ahead.isZero()
                ? Optional.empty()
                : Optional.of(budget.measure().plus(calendar, because.at(), ahead));
    }

    /** Whether so much work is logged that a point is passed; never for a box that does not count it. */
    public boolean hasLogged(WarningPoint point, WorkCalendar calendar) {
        return countsEffort() && run.filter(
                stand -> stand.used().compareTo(point.usedAt(stand.granted(), budget.measure(), calendar)) >= 0).isPresent();
    }

    /** Whether the deadline is reached, or as much work logged as was granted. */
    public boolean isDue(Instant now) {
        if (countsEffort()) {
            return (state == BoxState.RUNNING || state == BoxState.EXPIRED) && run.orElseThrow().left().isZero();
        }
        return deadline().filter(deadline -> !deadline.isAfter(now)).isPresent();
    }

    /** How the box stands at an instant. */
    public TimeBoxReading read(WorkCalendar calendar, Instant now) {
        Duration granted = run.map(Run::granted).orElseGet(() -> budget.grantedFrom(now, calendar));
        boolean counting = state == BoxState.RUNNING
                && !countsEffort()
                && !isDue(now)
                && (budget.measure() == Measure.CALENDAR_TIME || calendar.isWorking(now));
        Duration used = usedAt(calendar, now);
        return new TimeBoxReading(
                granted, used.compareTo(granted) < 0 ? used : granted, state == BoxState.RUNNING && isDue(now), counting);
    }

    private StepOutcome take(StepKind kind, Supplier<TimeBox> next) {
        if (!kind.isAllowedFrom(state)) {
            return new StepOutcome.Refused(StepRefusal.NOT_FROM_THIS_STATE);
        }
        TimeBox box = next.get();
        return new StepOutcome.Taken(box, box.lastStep(kind));
    }

    private TimeBox after(StepKind kind, Occasion occasion, Run next) {
        return new TimeBox(id, budget, kind.to(), steps + 1, occasion, Optional.of(next));
    }

    private TimeBoxStep lastStep(StepKind kind) {
        return new TimeBoxStep(id, steps, kind, because, run.map(Run::used).orElse(Duration.ZERO), deadline());
    }

    private Run halted(WorkCalendar calendar, Instant at, Optional<Instant> deadline) {
        return run.orElseThrow().withUsed(usedAt(calendar, at), deadline);
    }

    /** The used time never exceeds the granted time, however late the clock is looked at; only logged work may. */
    private Duration usedAt(WorkCalendar calendar, Instant now) {
        if (run.isEmpty()) {
            return Duration.ZERO;
        }
        Run stand = run.get();
        if (state != BoxState.RUNNING || stand.countsEffort()) {
            return stand.used();
        }
        if (isDue(now)) {
            return stand.granted();
        }
        Duration used = stand.used().plus(budget.measure().between(calendar, because.at(), now));
        // Only on a calendar that is not the one on which the deadline was laid out.
        return used.compareTo(stand.granted()) < 0 ? used : stand.granted();
    }
}
