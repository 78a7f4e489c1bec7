package org.hypothesisstories.application;

import java.util.Objects;
import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.timebox.TimeBox;
import org.hypothesisstories.domain.timebox.TimeBoxPolicy;
import org.hypothesisstories.domain.timebox.WorkCalendar;

/** A time box with what its project says about time. */
record BoxAtHand(TimeBox box, IssueRef issue, WorkCalendar calendar, TimeBoxPolicy policy) {
    BoxAtHand {
        Objects.requireNonNull(box);
        Objects.requireNonNull(issue);
        Objects.requireNonNull(calendar);
        Objects.requireNonNull(policy);
    }
}
