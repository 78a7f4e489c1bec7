package org.hypothesisstories.application;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.hypothesisstories.application.port.TimeBoxes;
import org.hypothesisstories.application.port.TimerStore;
import org.hypothesisstories.domain.timebox.BoxState;
import org.hypothesisstories.domain.timebox.TimeBox;
import org.hypothesisstories.domain.timer.Claim;
import org.hypothesisstories.domain.timer.TimerKind;
import org.hypothesisstories.domain.timer.TimerOutcome;

/**
 * Looks at a box that counts logged work, whenever somebody logged, corrected or deleted some: warns, or ends the box when as much is logged
 * as was granted.
 *
 * <p>It looks once a day in any case, for work that was logged without an event. A box that has ended stays so, whatever is corrected later.
 */
public final class CountEffort implements TimerEffect {
    private static final Duration ANYWAY = Duration.ofDays(1);

    private final BoxesAtHand atHand;
    private final TimeBoxes boxes;
    private final TimerStore timers;
    private final ExpireTimeBox expireTimeBox;
    private final WarnOfDeadline warnOfDeadline;
    private final InstantSource clock;

    public CountEffort(
            BoxesAtHand atHand, TimeBoxes boxes, TimerStore timers, ExpireTimeBox expireTimeBox, WarnOfDeadline warnOfDeadline,
            InstantSource clock) {
        this.atHand = atHand;
        this.boxes = boxes;
        this.timers = timers;
        this.expireTimeBox = expireTimeBox;
        this.warnOfDeadline = warnOfDeadline;
        this.clock = clock;
    }

    /** Somebody logged work on an issue, or changed what was logged: its box is looked at with the next sweep. At most one row is written. */
    public void workLogged(long issueId) {
        boxes.latest(issueId)
                .filter(box -> box.state() == BoxState.RUNNING && box.countsEffort())
                .ifPresent(box -> timers.schedule(BoxTimers.key(TimerKind.EFFORT, box.id()), clock.instant()));
    }

    @Override
    public TimerKind kind() {
        return TimerKind.EFFORT;
    }

    @Override
    public TimerOutcome run(Claim claim) {
        Optional<BoxAtHand> found = atHand.find(claim.key().purpose()).filter(at -> at.box().countsEffort());
        return found.map(this::look).orElseGet(TimerOutcome.Done::new);
    }

    private TimerOutcome look(BoxAtHand at) {
        Instant now = clock.instant();
        TimeBox box = at.box();
        boolean running = box.state() == BoxState.RUNNING;
        if (running) {
            warnOfDeadline.ofLoggedWork(at, box.isDue(now));
        }
        if (running && !box.isDue(now)) {
            return new TimerOutcome.Again(now.plus(ANYWAY));
        }
        if (running || box.state() == BoxState.EXPIRED) {
            expireTimeBox.end(box);
            return boxes.find(box.id()).filter(after -> after.state() == BoxState.RUNNING)
                    // A rule granted more work in the same moment.
                    .<TimerOutcome>map(after -> new TimerOutcome.Again(now.plus(ANYWAY)))
                    .orElseGet(TimerOutcome.Done::new);
        }
        return new TimerOutcome.Done();
    }
}
