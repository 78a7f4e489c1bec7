package org.hypothesisstories.application.rehearsal;

import java.time.Instant;
import java.util.List;
import org.hypothesisstories.application.port.Calendars;
import org.hypothesisstories.application.port.ProjectIssues;
import org.hypothesisstories.domain.timebox.EffectRecord;
import org.hypothesisstories.domain.timebox.TimeBox;
import org.hypothesisstories.domain.timebox.TimeBoxPolicy;
import org.hypothesisstories.domain.timer.DueTimer;

/** How things stand when a rehearsal begins, read together, and what holds in the project. */
record Opening(
        Instant now, ProjectIssues.Seen issues, Stored stored, Calendars calendars, TimeBoxPolicy policy) {

    /** What is stored of the boxes that a timer concerns. */
    record Stored(List<DueTimer> timers, List<TimeBox> boxes, List<EffectRecord> effects) {
    }
}
