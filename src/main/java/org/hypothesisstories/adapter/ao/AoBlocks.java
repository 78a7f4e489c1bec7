package org.hypothesisstories.adapter.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.hypothesisstories.application.port.Blocks;
import org.hypothesisstories.domain.lane.Block;
import org.hypothesisstories.domain.round.Round.Stamp;

/** Flags in Active Objects. Two that are raised at the same moment are lowered together. */
public final class AoBlocks implements Blocks {

    private static final String PRESENT = BlockEntity.ISSUE_ID + " = ? AND " + BlockEntity.LOWERED_AT + " IS NULL";

    private final ActiveObjects ao;

    public AoBlocks(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<Block> present(long issueId) {
        Query first = Query.select().where(PRESENT, issueId).order(BlockEntity.ID + " ASC").limit(1);
        return ao.executeInTransaction(() -> Arrays.stream(ao.find(BlockEntity.class, first)).findFirst().map(AoBlocks::block));
    }

    @Override
    public void raise(Block block) {
        Map<String, Object> columns = new HashMap<>();
        columns.put(BlockEntity.ISSUE_ID, block.issueId());
        columns.put(BlockEntity.REASON, block.reason());
        Stamps.put(block.raised(), BlockEntity.RAISED_BY, BlockEntity.RAISED_AT, columns);
        ao.executeInTransaction(() -> ao.create(BlockEntity.class, columns));
    }

    @Override
    public boolean lower(long issueId, Stamp lowered) {
        return ao.executeInTransaction(() -> {
            BlockEntity[] present = ao.find(BlockEntity.class, Query.select().where(PRESENT, issueId));
            for (BlockEntity row : present) {
                row.setLoweredBy(lowered.by().userKey().orElse(null));
                row.setLoweredAt(lowered.at().toEpochMilli());
                row.save();
            }
            return present.length > 0;
        });
    }

    static Block block(BlockEntity row) {
        return new Block(row.getIssueId(), row.getReason(), Stamps.stamp(row.getRaisedBy(), row.getRaisedAt()));
    }
}
