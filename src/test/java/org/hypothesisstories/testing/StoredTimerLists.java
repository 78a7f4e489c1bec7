package org.hypothesisstories.testing;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.application.port.ExpiryEffects;
import org.hypothesisstories.application.port.Slice;
import org.hypothesisstories.application.port.TimeBoxes;
import org.hypothesisstories.application.port.TimerLists;
import org.hypothesisstories.application.port.TimerStore;
import org.hypothesisstories.domain.timebox.EffectRecord;
import org.hypothesisstories.domain.timebox.EffectResult;
import org.hypothesisstories.domain.timer.Claim;
import org.hypothesisstories.domain.timer.DeadTimer;

/** The lists, read from other stores as a whole. */
public record StoredTimerLists(TimeBoxes boxes, TimerStore timers, ExpiryEffects effects) implements TimerLists {
    private static final Instant FAR = Instant.parse("2099-01-01T00:00:00Z");

    @Override
    public int waiting() {
        return due(FAR);
    }

    @Override
    public int due(Instant now) {
        return timers.due(now, Integer.MAX_VALUE).size();
    }

    @Override
    public Optional<Instant> earliest() {
        return timers.due(FAR, 1).stream().map(timer -> timer.dueAt()).findFirst();
    }

    @Override
    public Slice<Claim> claims(int start, int limit) {
        return Slice.of(timers.expired(FAR, Integer.MAX_VALUE), start, limit);
    }

    @Override
    public Slice<DeadTimer> dead(int start, int limit) {
        return Slice.of(timers.dead(Integer.MAX_VALUE), start, limit);
    }

    @Override
    public Slice<EffectRecord> dropped(int start, int limit) {
        return Slice.of(with(EffectResult.DROPPED), start, limit);
    }

    @Override
    public List<EffectRecord> refused(int limit) {
        return with(EffectResult.REFUSED).stream().limit(limit).toList();
    }

    private List<EffectRecord> with(EffectResult result) {
        return boxes.all(0, Integer.MAX_VALUE).stream().flatMap(stored -> effects.of(stored.box().id()).stream())
                .filter(record -> record.result() == result)
                .sorted(Comparator.comparing(EffectRecord::at).reversed()).toList();
    }
}
