package org.hypothesisstories.application.port;

import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.timebox.TimeBox;

/** Tells other plugins what happened to time boxes. A listener that fails does not fail the publisher. */
@FunctionalInterface
public interface TimeBoxEvents {

    void expired(IssueRef issue, TimeBox expired);
}
