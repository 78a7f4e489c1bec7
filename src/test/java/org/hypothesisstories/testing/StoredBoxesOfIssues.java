package org.hypothesisstories.testing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.application.port.BoxesOfIssues;
import org.hypothesisstories.application.port.ExpiryEffects;
import org.hypothesisstories.application.port.TimeBoxes;
import org.hypothesisstories.application.port.TimerStore;
import org.hypothesisstories.domain.timebox.BoxState;
import org.hypothesisstories.domain.timebox.EffectRecord;
import org.hypothesisstories.domain.timebox.TimeBox;
import org.hypothesisstories.domain.timebox.TimeBoxId;
import org.hypothesisstories.domain.timer.DueTimer;
import org.hypothesisstories.domain.timer.TimerKind;

/** Many issues' boxes, read one by one from other stores. */
public record StoredBoxesOfIssues(TimeBoxes boxes, TimerStore timers, ExpiryEffects effects) implements BoxesOfIssues {

    @Override
    public List<TimeBox> latest(Collection<Long> issues, Instant closedSince) {
        return issues.stream().map(boxes::latest).flatMap(Optional::stream)
                .filter(box -> box.state() != BoxState.STOPPED || !box.because().at().isBefore(closedSince)).toList();
    }

    @Override
    public List<DueTimer> waiting(Collection<Long> issues, Collection<TimerKind> kinds, Instant until) {
        return timers.due(until, Integer.MAX_VALUE).stream()
                .filter(timer -> issues.contains(timer.key().issueId()) && kinds.contains(timer.key().kind())).toList();
    }

    @Override
    public List<EffectRecord> effects(Collection<TimeBoxId> ids) {
        return ids.stream().flatMap(id -> effects.of(id).stream()).toList();
    }
}
