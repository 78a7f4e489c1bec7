package org.hypothesisstories.adapter.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
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

    /** The most that Oracle takes in one list. */
    private static final int LONGEST_LIST = 1000;

    private final ActiveObjects ao;

    public AoBoxesOfIssues(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<TimeBox> latest(Collection<Long> issues, Instant closedSince) {
        Map<Long, TimeBox> latest = new HashMap<>();
        String wanted = " AND (" + TimeBoxEntity.BOX_STATE + " <> ? OR " + TimeBoxEntity.SINCE_AT + " >= ?)";
        inParts(issues, (list, ids) -> Arrays.stream(ao.find(TimeBoxEntity.class, Query.select().where(
                        TimeBoxEntity.ISSUE_ID + list + wanted,
                        with(ids, BoxState.STOPPED.key(), closedSince.toEpochMilli())))).map(TimeBoxRows::box).toList())
                .forEach(box -> latest.merge(box.id().issueId(), box, AoBoxesOfIssues::later));
        return List.copyOf(latest.values());
    }

    @Override
    public List<DueTimer> waiting(Collection<Long> issues, Collection<TimerKind> kinds, Instant until) {
        String wanted = " AND KIND" + list(kinds.size()) + " AND " + TimerEntity.DUE_AT + " <= ?";
        Object[] rest = Stream.concat(kinds.stream().map(TimerKind::key), Stream.of(until.toEpochMilli())).toArray();
        return inParts(issues, (list, ids) -> Arrays.stream(ao.find(TimerEntity.class, Query.select().where(
                        TimerEntity.ISSUE_ID + list + wanted, with(ids, rest)))).map(TimerRows::due).toList())
                .stream()
                .sorted(Comparator.comparing(DueTimer::dueAt).thenComparing(DueTimer::id))
                .toList();
    }

    @Override
    public List<EffectRecord> effects(Collection<TimeBoxId> boxes) {
        return inParts(boxes.stream().map(TimeBoxId::toString).toList(), (list, keys) -> Arrays.stream(
                ao.find(ExpiryEffectEntity.class, Query.select().where(ExpiryEffectEntity.BOX_KEY + list, keys).order("ID ASC")))
                .map(AoExpiryEffects::effect).toList());
    }

    /** Asks for each part of the keys, in one transaction. */
    private <K, T> List<T> inParts(Collection<K> keys, BiFunction<String, Object[], List<T>> question) {
        List<K> all = List.copyOf(keys);
        List<T> found = new ArrayList<>();
        return ao.executeInTransaction(() -> {
            for (int from = 0; from < all.size(); from += LONGEST_LIST) {
                Object[] part = all.subList(from, Math.min(from + LONGEST_LIST, all.size())).toArray();
                found.addAll(question.apply(list(part.length), part));
            }
            return found;
        });
    }

    private static String list(int length) {
        return " IN (" + String.join(", ", Collections.nCopies(length, "?")) + ")";
    }

    private static Object[] with(Object[] ids, Object... rest) {
        return Stream.concat(Arrays.stream(ids), Arrays.stream(rest)).toArray();
    }

    private static TimeBox later(TimeBox one, TimeBox other) {
        return one.id().number() > other.id().number() ? one : other;
    }
}
