package org.hypothesisstories.adapter.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.hypothesisstories.application.port.VerdictBook;
import org.hypothesisstories.domain.round.Round.Stamp;
import org.hypothesisstories.domain.verdict.VerdictOverride;
import org.hypothesisstories.domain.verdict.VerdictRecord;

/** Recorded verdicts and wishes in Active Objects; none of their rows is ever updated. */
public final class AoVerdictBook implements VerdictBook {

    private final ActiveObjects ao;

    public AoVerdictBook(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<VerdictRecord> of(long issueId) {
        Query inOrder = Query.select().where(VerdictRecordEntity.ISSUE_ID + " = ?", issueId).order(VerdictRecordEntity.ID + " ASC");
        return ao.executeInTransaction(
                () -> Arrays.stream(ao.find(VerdictRecordEntity.class, inOrder)).map(VerdictRows::record).toList());
    }

    @Override
    public void add(VerdictRecord record) {
        ao.executeInTransaction(() -> ao.create(VerdictRecordEntity.class, VerdictRows.columns(record)));
    }

    @Override
    public Optional<VerdictOverride> override(long issueId, int round) {
        return ao.executeInTransaction(() -> lastWish(issueId, round).map(wish -> VerdictRows.wish(wish, second(wish))));
    }

    @Override
    public void ask(VerdictOverride override) {
        ao.executeInTransaction(() -> {
            VerdictOverrideEntity wish = ao.create(VerdictOverrideEntity.class, VerdictRows.columns(override));
            override.seconded().ifPresent(second -> ao.create(OverrideSecondEntity.class, columns(wish, second)));
            return null;
        });
    }

    @Override
    public boolean second(VerdictOverride asked, Stamp second) {
        return ao.executeInTransaction(() -> lastWish(asked.issueId(), asked.round()))
                .filter(wish -> VerdictRows.wish(wish, Optional.empty()).equals(asked))
                .filter(wish -> FirstComer.insert(ao, OverrideSecondEntity.class, OverrideSecondEntity.WISH_ID, columns(wish, second)))
                .isPresent();
    }

    private Optional<VerdictOverrideEntity> lastWish(long issueId, int round) {
        Query last = Query.select()
                .where(VerdictOverrideEntity.ISSUE_ID + " = ? AND " + VerdictOverrideEntity.ROUND_NUMBER + " = ?", issueId, round)
                .order(VerdictOverrideEntity.ID + " DESC")
                .limit(1);
        return Arrays.stream(ao.find(VerdictOverrideEntity.class, last)).findFirst();
    }

    private Optional<Stamp> second(VerdictOverrideEntity wish) {
        return Arrays.stream(ao.find(OverrideSecondEntity.class, OverrideSecondEntity.WISH_ID + " = ?", wish.getID()))
                .findFirst()
                .map(row -> Stamps.stamp(row.getActorKey(), row.getHappenedAt()));
    }

    private static Map<String, Object> columns(VerdictOverrideEntity wish, Stamp second) {
        Map<String, Object> columns = new HashMap<>();
        columns.put(OverrideSecondEntity.WISH_ID, wish.getID());
        Stamps.put(second, OverrideSecondEntity.ACTOR_KEY, OverrideSecondEntity.HAPPENED_AT, columns);
        return columns;
    }
}
