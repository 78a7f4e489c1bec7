package org.hypothesisstories.application.port;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.hypothesisstories.domain.timebox.EffectRecord;
import org.hypothesisstories.domain.timebox.TimeBox;
import org.hypothesisstories.domain.timebox.TimeBoxId;
import org.hypothesisstories.domain.timer.DueTimer;
import org.hypothesisstories.domain.timer.TimerKind;

/** What is stored of the boxes of many issues, read together: one query for each thousand issues, not one for each issue. */
public interface BoxesOfIssues {

    /** The latest box of each issue that is open, or was closed at that instant or later; in no order. */
    List<TimeBox> latest(Collection<Long> issues, Instant closedSince);

    /** The timers of these kinds that wait and fall due until then, that instant included; the earliest first. */
    List<DueTimer> waiting(Collection<Long> issues, Collection<TimerKind> kinds, Instant until);

    /** What followed from the time of these boxes running out, in the order of recording. */
    List<EffectRecord> effects(Collection<TimeBoxId> boxes);
}
