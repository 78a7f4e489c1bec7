package org.hypothesisstories.application;

import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hypothesisstories.application.port.ExpiryEffects;
import org.hypothesisstories.application.port.ExpiryNotice;
import org.hypothesisstories.application.port.ExpiryTransition;
import org.hypothesisstories.application.port.IssueAccess;
import org.hypothesisstories.application.port.TimeBoxEvents;
import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.timebox.EffectRecord;
import org.hypothesisstories.domain.timebox.EffectResult;
import org.hypothesisstories.domain.timebox.ExpiryEffect;
import org.hypothesisstories.domain.timebox.TimeBox;
import org.hypothesisstories.domain.timebox.TimeBoxId;

/**
 * Does what follows an expiry: the comment, the event, the marked transition. Each is recorded when it is done, and what is recorded is
 * not done again, so that this may be interrupted and repeated at any point.
 *
 * <p>Between an effect and its record there is a moment in which a crash leaves the effect unrecorded. The comment is found again by its
 * mark; the transition records itself in its own transaction where the workflow carries the plugin's post-function; the event is the
 * one that listeners may hear twice.
 */
public final class FollowExpiry {

    private final IssueAccess issues;
    private final ExpiryEffects effects;
    private final ExpiryNotice notice;
    private final TimeBoxEvents events;
    private final ExpiryTransition transition;
    private final InstantSource clock;

    public FollowExpiry(
            IssueAccess issues, ExpiryEffects effects, ExpiryNotice notice, TimeBoxEvents events,
            ExpiryTransition transition, InstantSource clock) {
        this.issues = issues;
        this.effects = effects;
        this.notice = notice;
        this.events = events;
        this.transition = transition;
        this.clock = clock;
    }

    /** Does all that is not recorded yet; nothing for an issue that is gone. */
    public void of(TimeBox expired) {
        Optional<IssueRef> found = issues.find(expired.id().issueId());
        if (found.isEmpty()) {
            return;
        }
        IssueRef issue = found.get();
        Set<ExpiryEffect> recorded =
                effects.of(expired.id()).stream().map(EffectRecord::effect).collect(Collectors.toSet());
        if (!recorded.contains(ExpiryEffect.COMMENT)) {
            comment(issue, expired);
        }
        if (!recorded.contains(ExpiryEffect.EVENT)) {
            events.expired(issue, expired);
            record(expired.id(), ExpiryEffect.EVENT, EffectResult.DONE, "");
        }
        if (!recorded.contains(ExpiryEffect.TRANSITION)) {
            transit(issue, expired);
        }
    }

    private void comment(IssueRef issue, TimeBox expired) {
        if (!notice.isPosted(issue, expired.id())) {
            notice.post(issue, expired);
        }
        record(expired.id(), ExpiryEffect.COMMENT, EffectResult.DONE, "");
    }

    private void transit(IssueRef issue, TimeBox expired) {
        ExpiryTransition.Result result = transition.execute(issue, expired);
        if (result instanceof ExpiryTransition.Executed executed) {
            // The post-function may have recorded it already, in the transition's own transaction.
            record(expired.id(), ExpiryEffect.TRANSITION, EffectResult.DONE, executed.transitionName());
        } else if (result instanceof ExpiryTransition.Refused refused) {
            record(expired.id(), ExpiryEffect.TRANSITION, EffectResult.REFUSED, refused.reason());
        } else {
            record(expired.id(), ExpiryEffect.TRANSITION, EffectResult.NOTHING_TO_DO, "");
        }
    }

    private void record(TimeBoxId box, ExpiryEffect effect, EffectResult result, String detail) {
        effects.record(new EffectRecord(box, effect, result, clock.instant(), detail));
    }
}
