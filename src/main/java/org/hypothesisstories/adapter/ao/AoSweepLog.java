package org.hypothesisstories.adapter.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.hypothesisstories.application.port.Slice;
import org.hypothesisstories.application.port.SweepLog;
import org.hypothesisstories.domain.timer.NodeId;
import org.hypothesisstories.domain.timer.SweepEntry;
import org.hypothesisstories.domain.timer.TimerKind;

/** Sweeps in Active Objects. */
public final class AoSweepLog implements SweepLog {

    private final ActiveObjects ao;

    public AoSweepLog(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void add(SweepEntry entry, Instant forgetBefore) {
        ao.executeInTransaction(() -> {
            ao.deleteWithSQL(SweepEntity.class, SweepEntity.STARTED_AT + " < ?", forgetBefore.toEpochMilli());
            return ao.create(SweepEntity.class, columns(entry));
        });
    }

    @Override
    public Slice<SweepEntry> latest(int start, int limit) {
        Query latest = Query.select().order(SweepEntity.STARTED_AT + " DESC, ID DESC").offset(start).limit(limit);
        return ao.executeInTransaction(() -> {
            List<SweepEntry> rows = Arrays.stream(ao.find(SweepEntity.class, latest)).map(AoSweepLog::entry).toList();
            return new Slice<>(rows, start, ao.count(SweepEntity.class));
        });
    }

    private static Map<String, Object> columns(SweepEntry entry) {
        String completed = new TreeMap<>(entry.completed()).entrySet().stream()
                .map(kind -> kind.getKey().key() + "=" + kind.getValue()).collect(Collectors.joining(" "));
        Map<String, Object> columns = new HashMap<>();
        columns.put(SweepEntity.NODE_NAME, entry.node().value());
        columns.put(SweepEntity.STARTED_AT, entry.startedAt().toEpochMilli());
        columns.put(SweepEntity.ENDED_AT, entry.endedAt().toEpochMilli());
        columns.put(SweepEntity.COMPLETED, TimeBoxRows.emptyAsNull(completed));
        columns.put(SweepEntity.FAILED_COUNT, entry.failed());
        columns.put(SweepEntity.LOST_COUNT, entry.lost());
        columns.put(SweepEntity.RECLAIMED_COUNT, entry.reclaimed());
        return columns;
    }

    private static SweepEntry entry(SweepEntity row) {
        Map<TimerKind, Integer> completed = new EnumMap<>(TimerKind.class);
        for (String part : TimeBoxRows.nullAsEmpty(row.getCompleted()).split(" ")) {
            String[] counted = part.split("=", 2);
            // A kind that only a newer version knows is left out.
            TimerKind.byKey(counted[0]).ifPresent(kind -> completed.put(kind, Integer.valueOf(counted[1])));
        }
        return new SweepEntry(
                new NodeId(row.getNodeName()), Instant.ofEpochMilli(row.getStartedAt()), Instant.ofEpochMilli(row.getEndedAt()), completed,
                row.getFailedCount(), row.getLostCount(), row.getReclaimedCount());
    }
}
