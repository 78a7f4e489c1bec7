package org.hypothesisstories.adapter.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.hypothesisstories.application.port.BoxesOfIssues;
import org.hypothesisstories.domain.timebox.BoxState;
import org.hypothesisstories.domain.timebox.EffectRecord;
import org.hypothesisstories.domain.timebox.TimeBox;
import org.hypothesisstories.domain.timebox.TimeBoxId;
import org.hypothesisstories.domain.timer.DueTimer;
import org.hypothesisstories.domain.timer.TimerKind;

/** Rows of many issues, found by lists of ids. */
public final class AoBoxesOfIssues implements BoxesOfIssues {

    private final ActiveObjects ao;

    public AoBoxesOfIssues(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<TimeBox> latest(Collection<Long> issues, Instant closedSince) {
        Map<Long, TimeBox> latest = new HashMap<>();
        String wanted = " AND (" + TimeBoxEntity.BOX_STATE + " <> ? OR " + TimeBoxEntity.SINCE_AT + " >= ?)";
        KeyLists.ask(ao, issues, (list, ids) -> Arrays.stream(ao.find(TimeBoxEntity.class, Query.select().where(
                        TimeBoxEntity.ISSUE_ID + list + wanted,
                        with(ids, BoxState.STOPPED.key(), closedSince.toEpochMilli())))).map(TimeBoxRows::box).toList())
                .forEach(box -> latest.merge(box.id().issueId(), box, AoBoxesOfIssues::later));
        return List.copyOf(latest.values());
    }

    @Override
    public List<DueTimer> waiting(Collection<Long> issues, Collection<TimerKind> kinds, Instant until) {
        String wanted = " AND " + TimerEntity.KIND + KeyLists.in(kinds.size()) + " AND " + TimerEntity.DUE_AT + " <= ?";
        Object[] rest = Stream.concat(kinds.stream().map(TimerKind::key), Stream.of(until.toEpochMilli())).toArray();
        return KeyLists.ask(ao, issues, (list, ids) -> Arrays.stream(ao.find(TimerEntity.class, Query.select().where(
                        TimerEntity.ISSUE_ID + list + wanted, with(ids, rest)))).map(TimerRows::due).toList())
                .stream()
                .sorted(Comparator.comparing(DueTimer::dueAt).thenComparing(DueTimer::id))
                .toList();
    }

    @Override
    public List<EffectRecord> effects(Collection<TimeBoxId> boxes) {
        return KeyLists.ask(ao, boxes.stream().map(TimeBoxId::toString).toList(), (list, keys) -> Arrays.stream(
                ao.find(ExpiryEffectEntity.class, Query.select().where(ExpiryEffectEntity.BOX_KEY + list, keys).order("ID ASC")))
                .map(AoExpiryEffects::effect).toList());
    }

    private static Object[] with(Object[] ids, Object... rest) {
        return Stream.concat(Arrays.stream(ids), Arrays.stream(rest)).toArray();
    }

    private static TimeBox later(TimeBox one, TimeBox other) {
        return one.id().number() > other.id().number() ? one : other;
    }
}
