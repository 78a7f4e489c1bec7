package org.hypothesisstories.application;

import java.time.Duration;
import java.util.Objects;
import org.hypothesisstories.domain.timebox.BoxStage;
import org.hypothesisstories.domain.timebox.BoxState;
import org.hypothesisstories.domain.timebox.TimeBox;
import org.hypothesisstories.domain.timebox.TimeBoxReading;

/**
 * Where an issue's latest time box stands at one instant, for guards of workflows.
 *
 * @param everExpired whether its time was used up at some time, also when it is closed since
 */
public record TimeBoxStanding(TimeBox box, TimeBoxReading reading, boolean everExpired) {
    public TimeBoxStanding {
        Objects.requireNonNull(box);
        Objects.requireNonNull(reading);
    }

    /** A box whose deadline is reached counts as expired, although the sweep has not marked it yet. */
    public boolean is(BoxStage stage) {
        return switch (stage) {
            case PLANNED -> box.state() == BoxState.PLANNED;
            case RUNNING -> box.state() == BoxState.RUNNING && !reading.overdue();
            case PAUSED -> box.state() == BoxState.PAUSED;
            case EXPIRED -> everExpired || reading.overdue();
            case DECIDING -> box.state() == BoxState.EXPIRED || reading.overdue();
        };
    }

    /** Whether an open box has less left than this share of its time, in per cent; never for a closed one. */
    public boolean hasLessLeftThan(int percent) {
        Duration share = reading.granted().multipliedBy(percent);
        return box.state().isOpen() && reading.remaining().multipliedBy(100).compareTo(share) < 0;
    }
}
