package org.hypothesisstories.application;

import java.time.InstantSource;
import org.hypothesisstories.application.port.ExpiryEffects;
import org.hypothesisstories.application.port.IssueAccess;
import org.hypothesisstories.application.port.TimeBoxEvents;
import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.timebox.EffectId;
import org.hypothesisstories.domain.timebox.EffectRecord;
import org.hypothesisstories.domain.timebox.EffectResult;
import org.hypothesisstories.domain.timebox.ExpiryEffect;
import org.hypothesisstories.domain.timebox.TimeBox;

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
    private final PostNotice postNotice;
    private final TimeBoxEvents events;
    private final TransitBox transitBox;
    private final InstantSource clock;

    public FollowExpiry(
            IssueAccess issues, ExpiryEffects effects, PostNotice postNotice, TimeBoxEvents events, TransitBox transitBox,
            InstantSource clock) {
        this.issues = issues;
        this.effects = effects;
        this.postNotice = postNotice;
        this.events = events;
        this.transitBox = transitBox;
        this.clock = clock;
    }

    /** Does all that is not recorded yet; nothing for an issue that is gone. */
    public void of(TimeBox expired) {
        issues.find(expired.id().issueId()).ifPresent(issue -> follow(issue, expired));
    }

    private void follow(IssueRef issue, TimeBox expired) {
        postNotice.once(issue, EffectId.of(expired, ExpiryEffect.COMMENT), expired);
        EffectId event = EffectId.of(expired, ExpiryEffect.EVENT);
        if (!effects.isSettled(event)) {
            events.expired(issue, expired);
            effects.record(new EffectRecord(event, EffectResult.DONE, clock.instant(), ""));
        }
        transitBox.transit(issue, expired);
    }
}
