package org.hypothesisstories.application.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.application.TimerEffect;
import org.hypothesisstories.application.port.StoredBox;
import org.hypothesisstories.application.port.TimeBoxes;
import org.hypothesisstories.application.port.TimerStore;
import org.hypothesisstories.domain.timer.Claim;
import org.hypothesisstories.domain.timer.TimerKind;
import org.hypothesisstories.domain.timer.TimerOutcome;

/**
 * Lets running time boxes follow a change of their calendar, page by page. A page may be done twice and a run may break off at any point:
 * a box that has followed is known by its last step, and is left alone.
 *
 * <p>A second round, some minutes later, finds the boxes that another transaction or node started on the old calendar meanwhile.
 */
public final class MoveDeadlines implements TimerEffect {

    private static final int PAGE = 100;
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final Duration BEFORE_LAST_ROUND = Duration.ofMinutes(5);

    private final TimeBoxes boxes;
    private final MoveDeadline moveDeadline;
    private final TimerStore timers;
    private final InstantSource clock;

    public MoveDeadlines(TimeBoxes boxes, MoveDeadline moveDeadline, TimerStore timers, InstantSource clock) {
        this.boxes = boxes;
        this.moveDeadline = moveDeadline;
        this.timers = timers;
        this.clock = clock;
    }

    @Override
    public TimerKind kind() {
        return TimerKind.CALENDAR;
    }

    @Override
    public TimerOutcome run(Claim claim) {
        Optional<MovePosition> position = MovePosition.parse(claim.key().purpose());
        if (position.isEmpty()) {
            return new TimerOutcome.Done();
        }
        MoveDeadline.Run run = moveDeadline.begin(position.get().scope(), claim.attempts() > 0);
        Instant end = clock.instant().plus(LONGEST);
        MovePosition at = position.get();
        List<StoredBox> page = boxes.running(at.afterRow(), PAGE);
        while (!page.isEmpty() && clock.instant().isBefore(end)) {
            page.forEach(stored -> run.follow(stored.box()));
            at = at.after(page.get(page.size() - 1).row());
            page = page.size() < PAGE ? List.of() : boxes.running(at.afterRow(), PAGE);
        }
        run.failIfAnyFailed();
        goOn(at, page.isEmpty());
        return new TimerOutcome.Done();
    }

    private void goOn(MovePosition at, boolean roundDone) {
        if (!roundDone) {
            timers.schedule(at.key(), clock.instant());
        } else if (at.round() < MovePosition.LAST_ROUND) {
            timers.schedule(at.nextRound().key(), clock.instant().plus(BEFORE_LAST_ROUND));
        }
    }
}
