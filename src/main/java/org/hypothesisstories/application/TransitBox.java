package org.hypothesisstories.application;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.hypothesisstories.application.port.AutomaticTransition;
import org.hypothesisstories.application.port.AutomaticTransition.Mark;
import org.hypothesisstories.application.port.ExpiryEffects;
import org.hypothesisstories.application.port.TimerStore;
import org.hypothesisstories.application.port.Transaction;
import org.hypothesisstories.domain.hypothesis.Verdict;
import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.timebox.BoxState;
import org.hypothesisstories.domain.timebox.EffectId;
import org.hypothesisstories.domain.timebox.EffectRecord;
import org.hypothesisstories.domain.timebox.EffectResult;
import org.hypothesisstories.domain.timebox.ExpiryEffect;
import org.hypothesisstories.domain.timebox.TimeBox;
import org.hypothesisstories.domain.timer.SpacedAttempts;
import org.hypothesisstories.domain.timer.TimerKind;

/**
 * Executes the transition that the workflow marks for the end of a box, or of the time to decide. One that Jira refuses is recorded with
 * the reason and tried again, at growing distances, until it is executed or not wanted any more.
 */
public final class TransitBox {

    private final AutomaticTransition transition;
    private final ConcludeRound concludeRound;
    private final ExpiryEffects effects;
    private final TimerStore timers;
    private final Transaction transaction;
    private final InstantSource clock;

    public TransitBox(
            AutomaticTransition transition, ConcludeRound concludeRound, ExpiryEffects effects, TimerStore timers,
            Transaction transaction, InstantSource clock) {
        this.transition = transition;
        this.concludeRound = concludeRound;
        this.effects = effects;
        this.timers = timers;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The effect that a transition is for a box in its present state; empty where none is due. */
    public static Optional<EffectId> due(TimeBox box) {
        if (box.state() == BoxState.EXPIRED) {
            return Optional.of(EffectId.of(box, ExpiryEffect.TRANSITION));
        }
        return box.isEndedUndecided() ? Optional.of(EffectId.of(box, ExpiryEffect.GRACE_TRANSITION)) : Optional.empty();
    }

    /** Executes the transition that is due, unless that was done before. */
    void transit(IssueRef issue, TimeBox box) {
        due(box).filter(id -> !effects.isSettled(id)).ifPresent(id -> {
            EffectRecord record = record(id, transition.execute(issue, mark(box)));
            // Within an executed transition the post-function may have recorded it already, in the transition's own transaction.
            transaction.run(() -> {
                effects.record(record);
                if (record.result() == EffectResult.REFUSED) {
                    tryAgain(box, record.at());
                }
            });
        });
    }

    private Mark mark(TimeBox box) {
        if (box.state() == BoxState.EXPIRED) {
            return Mark.EXPIRY;
        }
        boolean supported = concludeRound.computed(box.id().issueId()) == Verdict.SUPPORTED;
        return supported ? Mark.GRACE_END_FOR_REVIEW : Mark.GRACE_END_TO_DONE;
    }

    private void tryAgain(TimeBox box, Instant now) {
        SpacedAttempts.next(box.because().at(), now)
                .ifPresent(next -> timers.schedule(BoxTimers.key(TimerKind.RETRY, box.id()), next));
    }

    private EffectRecord record(EffectId id, AutomaticTransition.Result result) {
        Instant now = clock.instant();
        if (result instanceof AutomaticTransition.Executed executed) {
            return new EffectRecord(id, EffectResult.DONE, now, executed.transitionName());
        }
        return result instanceof AutomaticTransition.Refused refused
                ? new EffectRecord(id, EffectResult.REFUSED, now, refused.reason())
                : new EffectRecord(id, EffectResult.NOTHING_TO_DO, now, "");
    }
}
