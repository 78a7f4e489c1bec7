package org.hypothesisstories.application.timers;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hypothesisstories.application.AdministratorGate;
import org.hypothesisstories.application.BoxTimers;
import org.hypothesisstories.application.TransitBox;
import org.hypothesisstories.application.port.BoxesOfIssues;
import org.hypothesisstories.application.port.Slice;
import org.hypothesisstories.application.port.TimerLists;
import org.hypothesisstories.application.port.TimerStore;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.timebox.EffectId;
import org.hypothesisstories.domain.timebox.EffectRecord;
import org.hypothesisstories.domain.timebox.TimeBoxId;
import org.hypothesisstories.domain.timer.DueTimer;
import org.hypothesisstories.domain.timer.TimerKind;

/** The transitions that Jira refused and that are still wanted, for administrators, who may have them tried at once. */
public final class RefusedTransitions {

    /** The most refusals that are looked at; whether each is still wanted is known of its box only. */
    static final int LOOKED_AT = 1000;

    private final AdministratorGate administrators;
    private final TimerLists lists;
    private final BoxesOfIssues boxes;
    private final TimerStore timers;
    private final InstantSource clock;

    public RefusedTransitions(
            AdministratorGate administrators, TimerLists lists, BoxesOfIssues boxes, TimerStore timers, InstantSource clock) {
        this.administrators = administrators;
        this.lists = lists;
        this.boxes = boxes;
        this.timers = timers;
        this.clock = clock;
    }

    /** A part of them, the latest attempt first. */
    public Slice<RefusedTransition> open(Actor actor, int start, int limit) {
        return administrators.enter(actor, () -> {
            Slice<EffectRecord> page = Slice.of(wanted(lists.refused(LOOKED_AT)), start, limit);
            Map<TimeBoxId, Instant> next = attempts(page.rows());
            return page.map(record -> new RefusedTransition(record, Optional.ofNullable(next.get(record.id().box()))));
        });
    }

    /**
     * Lets one be tried by the next sweep, also when it was given up.
     *
     * @param timeBox the id of the box, for instance {@code 10001-1}
     * @return false if no refused transition of that box is wanted
     */
    public boolean again(Actor actor, String timeBox) {
        return administrators.enter(actor, () -> {
            Optional<EffectRecord> refused = TimeBoxId.parse(timeBox)
                    .flatMap(id -> wanted(boxes.effects(List.of(id)).stream().filter(EffectRecord::isRefused).toList()).stream().findFirst());
            refused.ifPresent(record -> timers.schedule(BoxTimers.key(TimerKind.RETRY, record.id().box()), clock.instant()));
            return refused.isPresent();
        });
    }

    /** Without those of boxes that went on meanwhile: extended, closed, followed by another. */
    private List<EffectRecord> wanted(List<EffectRecord> refused) {
        Set<Long> issues = refused.stream().map(record -> record.id().box().issueId()).collect(Collectors.toSet());
        Set<EffectId> due = boxes.latest(issues, Instant.EPOCH).stream()
                .map(TransitBox::due).flatMap(Optional::stream).collect(Collectors.toSet());
        return refused.stream().filter(record -> due.contains(record.id())).toList();
    }

    private Map<TimeBoxId, Instant> attempts(List<EffectRecord> page) {
        List<Long> issues = page.stream().map(record -> record.id().box().issueId()).toList();
        return boxes.waiting(issues, List.of(TimerKind.RETRY), Instant.ofEpochMilli(Long.MAX_VALUE)).stream()
                .filter(timer -> TimeBoxId.parse(timer.key().purpose()).isPresent())
                .collect(Collectors.toMap(timer -> TimeBoxId.parse(timer.key().purpose()).orElseThrow(), DueTimer::dueAt));
    }
}
