package org.hypothesisstories.adapter.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import net.java.ao.Query;
import org.hypothesisstories.application.port.BoardRecords;
import org.hypothesisstories.domain.lane.Block;
import org.hypothesisstories.domain.timebox.TimeBox;

/** Rows of many issues, found by lists of their ids. */
public final class AoBoardRecords implements BoardRecords {

    /** The most that Oracle takes in one list. */
    private static final int LONGEST_LIST = 1000;

    private final ActiveObjects ao;

    public AoBoardRecords(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Map<Long, TimeBox> latestBoxes(Collection<Long> issues) {
        Map<Long, TimeBox> latest = new HashMap<>();
        inParts(issues, (list, ids) -> {
            Query rows = Query.select().where(TimeBoxEntity.ISSUE_ID + list, ids).order(TimeBoxEntity.BOX_NUMBER + " ASC");
            Arrays.stream(ao.find(TimeBoxEntity.class, rows)).map(TimeBoxRows::box).forEach(box -> latest.put(box.id().issueId(), box));
        });
        return latest;
    }

    @Override
    public Map<Long, Block> blocks(Collection<Long> issues) {
        Map<Long, Block> blocks = new HashMap<>();
        inParts(issues, (list, ids) -> {
            Query rows = Query.select().where(BlockEntity.LOWERED_AT + " IS NULL AND " + BlockEntity.ISSUE_ID + list, ids)
                    .order(BlockEntity.ID + " ASC");
            Arrays.stream(ao.find(BlockEntity.class, rows)).map(AoBlocks::block).forEach(block -> blocks.putIfAbsent(block.issueId(), block));
        });
        return blocks;
    }

    private void inParts(Collection<Long> issues, BiConsumer<String, Object[]> question) {
        List<Long> all = List.copyOf(issues);
        ao.executeInTransaction(() -> {
            for (int from = 0; from < all.size(); from += LONGEST_LIST) {
                Object[] ids = all.subList(from, Math.min(from + LONGEST_LIST, all.size())).toArray();
                question.accept(" IN (" + String.join(", ", Collections.nCopies(ids.length, "?")) + ")", ids);
            }
            return null;
        });
    }
}
