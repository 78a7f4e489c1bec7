package org.hypothesisstories.application.port;

import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.timebox.EffectId;
import org.hypothesisstories.domain.timebox.TimeBox;

/** The comments that tell everybody on the issue how its time stands: used up, nearly so, or silent for long. */
public interface TimeBoxNotice {

    /** Whether that notice is on the issue; each carries a mark of its own. */
    boolean isPosted(IssueRef issue, EffectId notice);

    void post(IssueRef issue, EffectId notice, TimeBox box);
}
