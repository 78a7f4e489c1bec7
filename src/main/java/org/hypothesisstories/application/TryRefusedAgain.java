package org.hypothesisstories.application;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.application.port.ExpiryEffects;
import org.hypothesisstories.application.port.TimeBoxes;
import org.hypothesisstories.application.port.TimerStore;
import org.hypothesisstories.domain.timebox.EffectId;
import org.hypothesisstories.domain.timebox.EffectResult;
import org.hypothesisstories.domain.timebox.TimeBox;
import org.hypothesisstories.domain.timer.Claim;
import org.hypothesisstories.domain.timer.DueTimer;
import org.hypothesisstories.domain.timer.TimerKey;
import org.hypothesisstories.domain.timer.TimerKind;
import org.hypothesisstories.domain.timer.TimerOutcome;

/**
 * Has transitions that Jira refused tried again with the next sweep, when something changed because of which they may succeed: the status of
 * the issue, a workflow, the service user.
 */
public final class TryRefusedAgain implements TimerEffect {
    private static final TimerKey EVERYWHERE = new TimerKey(TimerKind.RETRY_ALL, 0, "all");
    private static final int PAGE = 200;

    private final TimeBoxes boxes;
    private final ExpiryEffects effects;
    private final TimerStore timers;
    private final InstantSource clock;

    public TryRefusedAgain(TimeBoxes boxes, ExpiryEffects effects, TimerStore timers, InstantSource clock) {
        this.boxes = boxes;
        this.effects = effects;
        this.timers = timers;
        this.clock = clock;
    }

    /** The status of an issue changed. One that has been given up after two weeks is tried as well. */
    public void onIssue(long issueId) {
        Optional<TimeBox> box = boxes.latest(issueId);
        Optional<EffectId> refused = box.flatMap(TransitBox::due)
                .filter(id -> effects.find(id).filter(record -> record.result() == EffectResult.REFUSED).isPresent());
        if (refused.isPresent()) {
            timers.schedule(BoxTimers.key(TimerKind.RETRY, box.get().id()), clock.instant());
        }
    }

    /** Something changed that may concern all issues. One row is written; the next sweep sees to the others. */
    public void everywhere() {
        timers.schedule(EVERYWHERE, clock.instant());
    }

    @Override
    public TimerKind kind() {
        return TimerKind.RETRY_ALL;
    }

    /** Moves all that wait to now, page by page; those that are moved are not found again. */
    @Override
    public TimerOutcome run(Claim claim) {
        Instant now = clock.instant();
        List<DueTimer> waiting = timers.waiting(TimerKind.RETRY, now, PAGE);
        while (!waiting.isEmpty()) {
            waiting.forEach(timer -> timers.schedule(timer.key(), now));
            waiting = timers.waiting(TimerKind.RETRY, now, PAGE);
        }
        return new TimerOutcome.Done();
    }
}
