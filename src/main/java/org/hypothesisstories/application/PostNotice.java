package org.hypothesisstories.application;

import java.time.InstantSource;
import org.hypothesisstories.application.port.ExpiryEffects;
import org.hypothesisstories.application.port.TimeBoxNotice;
import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.timebox.EffectId;
import org.hypothesisstories.domain.timebox.EffectRecord;
import org.hypothesisstories.domain.timebox.EffectResult;
import org.hypothesisstories.domain.timebox.TimeBox;

/** Writes a notice on an issue once, however often it is asked to. One that a crash left unrecorded is found again by its mark. */
public final class PostNotice {

    private final TimeBoxNotice notice;
    private final ExpiryEffects effects;
    private final InstantSource clock;

    public PostNotice(TimeBoxNotice notice, ExpiryEffects effects, InstantSource clock) {
        this.notice = notice;
        this.effects = effects;
        this.clock = clock;
    }

    void once(IssueRef issue, EffectId id, TimeBox box) {
        if (effects.isSettled(id)) {
            return;
        }
        if (!notice.isPosted(issue, id)) {
            notice.post(issue, id, box);
        }
        effects.record(new EffectRecord(id, EffectResult.DONE, clock.instant(), ""));
    }
}
