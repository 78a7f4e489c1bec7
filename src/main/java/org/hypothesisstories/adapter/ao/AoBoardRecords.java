package org.hypothesisstories.adapter.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import net.java.ao.Query;
import org.hypothesisstories.application.port.BoardRecords;
import org.hypothesisstories.domain.lane.Block;
import org.hypothesisstories.domain.timebox.TimeBox;

/** Rows of many issues, found by lists of their ids. */
public final class AoBoardRecords implements BoardRecords {

    private final ActiveObjects ao;

    public AoBoardRecords(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Map<Long, TimeBox> latestBoxes(Collection<Long> issues) {
        Map<Long, TimeBox> latest = new HashMap<>();
        KeyLists.ask(ao, issues, (list, ids) -> {
            Query rows = Query.select().where(TimeBoxEntity.ISSUE_ID + list, ids).order(TimeBoxEntity.BOX_NUMBER + " ASC");
            return Arrays.stream(ao.find(TimeBoxEntity.class, rows)).map(TimeBoxRows::box).toList();
        }).forEach(box -> latest.put(box.id().issueId(), box));
        return latest;
    }

    @Override
    public Map<Long, Block> blocks(Collection<Long> issues) {
        Map<Long, Block> blocks = new HashMap<>();
        KeyLists.ask(ao, issues, (list, ids) -> {
            Query rows = Query.select().where(BlockEntity.LOWERED_AT + " IS NULL AND " + BlockEntity.ISSUE_ID + list, ids)
                    .order(BlockEntity.ID + " ASC");
            return Arrays.stream(ao.find(BlockEntity.class, rows)).map(AoBlocks::block).toList();
        }).forEach(block -> blocks.putIfAbsent(block.issueId(), block));
        return blocks;
    }
}
