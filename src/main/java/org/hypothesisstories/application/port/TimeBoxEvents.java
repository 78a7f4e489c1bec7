package org.hypothesisstories.application.port;

import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.timebox.TimeBox;
import org.hypothesisstories.domain.timebox.TimeBoxStep;

/** Tells other plugins what happened to time boxes. A listener that fails does not fail the publisher. */
public interface TimeBoxEvents {

    void expired(IssueRef issue, TimeBox expired);

    /** @param point for instance {@code 80%} of the time used, or {@code 1d} left */
    void warned(IssueRef issue, TimeBox running, String point);

    void extended(IssueRef issue, TimeBoxStep extension);

    /** @param stopped the box after the step */
    void stopped(IssueRef issue, TimeBox stopped, TimeBoxStep stop);
}
