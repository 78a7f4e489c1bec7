package org.hypothesisstories.adapter.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.hypothesisstories.application.port.Rounds;
import org.hypothesisstories.domain.round.Round;

/** Rounds in Active Objects. A stamp is written once: whoever stores a round without it takes nothing back. */
public final class AoRounds implements Rounds {

    private final ActiveObjects ao;

    public AoRounds(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Round current(long issueId) {
        Query last = ofIssue(issueId).order(RoundEntity.ROUND_NUMBER + " DESC").limit(1);
        return ao.executeInTransaction(() -> read(last).findFirst()).orElseGet(() -> Round.first(issueId));
    }

    @Override
    public List<Round> all(long issueId) {
        Query inOrder = ofIssue(issueId).order(RoundEntity.ROUND_NUMBER + " ASC");
        return ao.executeInTransaction(() -> read(inOrder).toList());
    }

    @Override
    public void store(Round round) {
        Map<String, Object> row = columns(round);
        if (!FirstComer.insert(ao, RoundEntity.class, RoundEntity.ROUND_KEY, row)) {
            ao.executeInTransaction(() -> {
                for (RoundEntity stored : ao.find(RoundEntity.class, RoundEntity.ROUND_KEY + " = ?", row.get(RoundEntity.ROUND_KEY))) {
                    stamp(round, stored);
                    stored.save();
                }
                return null;
            });
        }
    }

    private static Query ofIssue(long issueId) {
        return Query.select().where(RoundEntity.ISSUE_ID + " = ?", issueId);
    }

    private Stream<Round> read(Query query) {
        return Arrays.stream(ao.find(RoundEntity.class, query)).map(AoRounds::round);
    }

    private static Round round(RoundEntity row) {
        return new Round(
                row.getIssueId(), row.getRoundNumber(),
                Stamps.stamp(row.getFrozenBy(), row.getFrozenAt()), Stamps.stamp(row.getConcludedBy(), row.getConcludedAt()));
    }

    /** Sets what the round has and no more, since saving writes what was set: another's stamp stays. */
    private static void stamp(Round round, RoundEntity row) {
        round.frozen().ifPresent(stamp -> {
            row.setFrozenAt(stamp.at().toEpochMilli());
            row.setFrozenBy(stamp.by().userKey().orElse(null));
        });
        round.concluded().ifPresent(stamp -> {
            row.setConcludedAt(stamp.at().toEpochMilli());
            row.setConcludedBy(stamp.by().userKey().orElse(null));
        });
    }

    private static Map<String, Object> columns(Round round) {
        Map<String, Object> columns = new HashMap<>();
        columns.put(RoundEntity.ROUND_KEY, round.issueId() + "#" + round.number());
        columns.put(RoundEntity.ISSUE_ID, round.issueId());
        columns.put(RoundEntity.ROUND_NUMBER, round.number());
        Stamps.put(round.frozen(), RoundEntity.FROZEN_BY, RoundEntity.FROZEN_AT, columns);
        Stamps.put(round.concluded(), RoundEntity.CONCLUDED_BY, RoundEntity.CONCLUDED_AT, columns);
        return columns;
    }
}
