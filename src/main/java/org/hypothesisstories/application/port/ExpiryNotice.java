package org.hypothesisstories.application.port;

import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.timebox.TimeBox;
import org.hypothesisstories.domain.timebox.TimeBoxId;

/** The comment that tells everybody on the issue that the time is used up. */
public interface ExpiryNotice {

    /** Whether the notice for that box is on the issue; each notice carries a mark of its box. */
    boolean isPosted(IssueRef issue, TimeBoxId box);

    void post(IssueRef issue, TimeBox expired);
}
