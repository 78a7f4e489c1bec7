package org.hypothesisstories.adapter.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.java.ao.Query;
import org.hypothesisstories.application.port.Slice;
import org.hypothesisstories.application.port.TimerLists;
import org.hypothesisstories.domain.timebox.EffectRecord;
import org.hypothesisstories.domain.timebox.EffectResult;
import org.hypothesisstories.domain.timer.Claim;
import org.hypothesisstories.domain.timer.DeadTimer;
import org.hypothesisstories.domain.timer.TimerKey;

/** The rows of timers and effects, part by part. Rows of kinds that only a newer version knows are counted and not shown. */
public final class AoTimerLists implements TimerLists {
    private static final String WITH_RESULT = ExpiryEffectEntity.EFFECT_RESULT + " = ?";

    private final ActiveObjects ao;

    public AoTimerLists(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public int waiting() {
        return ao.executeInTransaction(() -> ao.count(TimerEntity.class));
    }

    @Override
    public int due(Instant now) {
        return ao.executeInTransaction(() -> ao.count(TimerEntity.class, TimerEntity.DUE_AT + " <= ?", now.toEpochMilli()));
    }

    @Override
    public Optional<Instant> earliest() {
        Query first = Query.select().order(TimerEntity.DUE_AT + " ASC").limit(1);
        return ao.executeInTransaction(() -> Arrays.stream(ao.find(TimerEntity.class, first)).findFirst()
                .map(row -> Instant.ofEpochMilli(row.getDueAt())));
    }

    @Override
    public Slice<Claim> claims(int start, int limit) {
        Query earliest = Query.select().order(TimerRunEntity.LEASE_UNTIL + " ASC, ID ASC").offset(start).limit(limit);
        return ao.executeInTransaction(() -> {
            List<Claim> rows = Arrays.stream(ao.find(TimerRunEntity.class, earliest))
                    .filter(row -> TimerKey.parse(row.getTimerKey()).isPresent()).map(TimerRows::claim).toList();
            return new Slice<>(rows, start, ao.count(TimerRunEntity.class));
        });
    }

    @Override
    public Slice<DeadTimer> dead(int start, int limit) {
        Query latest = Query.select().order(DeadTimerEntity.DIED_AT + " DESC, ID DESC").offset(start).limit(limit);
        return ao.executeInTransaction(() -> {
            List<DeadTimer> rows = Arrays.stream(ao.find(DeadTimerEntity.class, latest)).flatMap(TimerRows::dead).toList();
            return new Slice<>(rows, start, ao.count(DeadTimerEntity.class));
        });
    }

    @Override
    public Slice<EffectRecord> dropped(int start, int limit) {
        String dropped = EffectResult.DROPPED.key();
        return ao.executeInTransaction(() -> new Slice<>(
                effects(dropped, start, limit), start, ao.count(ExpiryEffectEntity.class, WITH_RESULT, dropped)));
    }

    @Override
    public List<EffectRecord> refused(int limit) {
        return ao.executeInTransaction(() -> effects(EffectResult.REFUSED.key(), 0, limit));
    }

    private List<EffectRecord> effects(String result, int start, int limit) {
        Query latest = Query.select().where(WITH_RESULT, result)
                .order(ExpiryEffectEntity.HAPPENED_AT + " DESC, ID DESC").offset(start).limit(limit);
        return Arrays.stream(ao.find(ExpiryEffectEntity.class, latest)).map(AoExpiryEffects::effect).toList();
    }
}
