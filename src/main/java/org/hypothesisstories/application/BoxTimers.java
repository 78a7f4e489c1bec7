package org.hypothesisstories.application;

import java.time.Duration;
import java.time.Instant;
import org.hypothesisstories.application.port.Calendars;
import org.hypothesisstories.application.port.Policies;
import org.hypothesisstories.application.port.TimerStore;
import org.hypothesisstories.domain.timebox.StepOutcome;
import org.hypothesisstories.domain.timebox.TimeBox;
import org.hypothesisstories.domain.timebox.TimeBoxId;
import org.hypothesisstories.domain.timebox.TimeBoxPolicy;
import org.hypothesisstories.domain.timebox.WarningPoint;
import org.hypothesisstories.domain.timebox.WorkCalendar;
import org.hypothesisstories.domain.timer.TimerKey;
import org.hypothesisstories.domain.timer.TimerKind;

/** Sets the timers that a box needs after a step, and takes away those that it does not need any more. */
public final class BoxTimers {

    private final TimerStore timers;
    private final Calendars calendars;
    private final Policies policies;

    public BoxTimers(TimerStore timers, Calendars calendars, Policies policies) {
        this.timers = timers;
        this.calendars = calendars;
        this.policies = policies;
    }

    /** The key of the one timer of its kind that a box has. */
    public static TimerKey key(TimerKind kind, TimeBoxId box) {
        return new TimerKey(kind, box.issueId(), box.toString());
    }

    /** To be called in the transaction that stores the step. */
    void set(StepOutcome.Taken taken) {
        TimeBox box = taken.box();
        switch (taken.step().kind()) {
            case START, RESUME -> run(box);
            case RESCHEDULE -> {
                end(box.id());
                run(box);
            }
            case EXTEND -> {
                end(box.id());
                run(box);
                announce(taken);
            }
            case PAUSE -> end(box.id());
            // The expiry timer itself is at work; its claim ends when all effects are done. Warnings find out that they are late.
            case EXPIRE -> timers.schedule(key(TimerKind.GRACE_END, box.id()), graceEnd(box));
            case STOP -> {
                end(box.id());
                announce(taken);
            }
            case AGREE, REPLAN, REOPEN -> { }
        }
    }

    /** Sets the timers of a box that has lost them, as after its last step. */
    void setAgain(TimeBox box) {
        switch (box.state()) {
            case RUNNING -> run(box);
            case EXPIRED -> timers.schedule(key(TimerKind.GRACE_END, box.id()), graceEnd(box));
            case PLANNED, PAUSED, STOPPED -> { }
        }
    }

    /** When the time to decide is over, for a box that expired. */
    private Instant graceEnd(TimeBox expired) {
        WorkCalendar calendar = calendars.forIssue(expired.id().issueId());
        Instant since = expired.because().at();
        return calendar.plus(since, policies.forIssue(expired.id().issueId()).grace().grantedFrom(since, calendar));
    }

    private void run(TimeBox box) {
        TimeBoxPolicy policy = policies.forIssue(box.id().issueId());
        WorkCalendar calendar = calendars.forIssue(box.id().issueId());
        // Logged work is counted at once, since it may be used up already; afterwards whenever somebody logs.
        box.deadline().ifPresentOrElse(
                deadline -> timers.schedule(key(TimerKind.EXPIRY, box.id()), deadline),
                () -> timers.schedule(key(TimerKind.EFFORT, box.id()), box.because().at()));
        for (WarningPoint point : policy.warnings()) {
            box.reaches(point, calendar).ifPresent(at -> timers.schedule(warning(box.id(), point), at));
        }
        if (policy.silenceDays() > 0) {
            Duration patience = calendar.week().day().multipliedBy(policy.silenceDays());
            timers.schedule(key(TimerKind.SILENCE, box.id()), calendar.plus(box.because().at(), patience));
        }
    }

    private void end(TimeBoxId box) {
        timers.cancel(key(TimerKind.EXPIRY, box));
        timers.cancel(key(TimerKind.EFFORT, box));
        timers.cancel(key(TimerKind.GRACE_END, box));
        timers.cancel(key(TimerKind.RETRY, box));
        timers.cancel(key(TimerKind.SILENCE, box));
        timers.cancelAll(TimerKind.WARNING, box.issueId());
    }

    private void announce(StepOutcome.Taken taken) {
        timers.schedule(AnnounceStep.key(taken.step()), taken.step().occasion().at());
    }

    private static TimerKey warning(TimeBoxId box, WarningPoint point) {
        return new TimerKey(TimerKind.WARNING, box.issueId(), box + WarnOfDeadline.BEFORE_POINT + point.text());
    }
}
