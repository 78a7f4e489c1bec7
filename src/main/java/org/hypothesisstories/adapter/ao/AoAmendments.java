package org.hypothesisstories.adapter.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.hypothesisstories.adapter.stored.CriteriaJson;
import org.hypothesisstories.application.port.Amendments;
import org.hypothesisstories.domain.round.Amendment;
import org.hypothesisstories.domain.round.AmendmentId;

/** Amendments in Active Objects: one row for each, and one for its explanation, none of which is ever updated. */
public final class AoAmendments implements Amendments {

    private static final String OF_ROUND = AmendmentEntity.ISSUE_ID + " = ? AND " + AmendmentEntity.ROUND_NUMBER + " = ?";

    private final ActiveObjects ao;

    public AoAmendments(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<Amendment> of(long issueId, int round) {
        Query inOrder = Query.select().where(OF_ROUND, issueId, round).order(AmendmentEntity.ID + " ASC");
        return ao.executeInTransaction(() -> {
            Map<String, Amendment.Explanation> explanations = explanations(issueId, round);
            return Arrays.stream(ao.find(AmendmentEntity.class, inOrder))
                    .map(row -> amendment(row, Optional.ofNullable(explanations.get(row.getAmendmentId()))))
                    .toList();
        });
    }

    @Override
    public Optional<Amendment> find(AmendmentId id) {
        return ao.executeInTransaction(() -> row(id).map(row -> amendment(row, explanation(id))));
    }

    @Override
    public void add(Amendment amendment) {
        ao.executeInTransaction(() -> {
            AmendmentEntity row = ao.create(AmendmentEntity.class, columns(amendment));
            amendment.reason().ifPresent(reason -> ao.create(ExplanationEntity.class, columns(row, reason)));
            return null;
        });
    }

    @Override
    public boolean explain(AmendmentId id, Amendment.Explanation explanation) {
        return ao.executeInTransaction(() -> row(id))
                .filter(row -> FirstComer.insert(
                        ao, ExplanationEntity.class, ExplanationEntity.AMENDMENT_ID, columns(row, explanation)))
                .isPresent();
    }

    private Optional<AmendmentEntity> row(AmendmentId id) {
        return Arrays.stream(ao.find(AmendmentEntity.class, AmendmentEntity.AMENDMENT_ID + " = ?", id.value())).findFirst();
    }

    private Map<String, Amendment.Explanation> explanations(long issueId, int round) {
        Map<String, Amendment.Explanation> explanations = new HashMap<>();
        for (ExplanationEntity row : ao.find(ExplanationEntity.class, OF_ROUND, issueId, round)) {
            explanations.put(row.getAmendmentId(), explanation(row));
        }
        return explanations;
    }

    private Optional<Amendment.Explanation> explanation(AmendmentId id) {
        return Arrays.stream(ao.find(ExplanationEntity.class, ExplanationEntity.AMENDMENT_ID + " = ?", id.value()))
                .findFirst()
                .map(AoAmendments::explanation);
    }

    private static Amendment.Explanation explanation(ExplanationEntity row) {
        return new Amendment.Explanation(
                TimeBoxRows.nullAsEmpty(row.getReason()), Stamps.stamp(row.getActorKey(), row.getHappenedAt()));
    }

    private static Amendment amendment(AmendmentEntity row, Optional<Amendment.Explanation> explanation) {
        return new Amendment(
                new AmendmentId(row.getAmendmentId()), row.getIssueId(), row.getRoundNumber(),
                CriteriaJson.read(row.getCriteriaBefore()), CriteriaJson.read(row.getCriteriaAfter()),
                Stamps.stamp(row.getActorKey(), row.getHappenedAt()), explanation);
    }

    private static Map<String, Object> columns(Amendment amendment) {
        Map<String, Object> columns = new HashMap<>();
        columns.put(AmendmentEntity.AMENDMENT_ID, amendment.id().value());
        columns.put(AmendmentEntity.ISSUE_ID, amendment.issueId());
        columns.put(AmendmentEntity.ROUND_NUMBER, amendment.round());
        columns.put(AmendmentEntity.CRITERIA_BEFORE, CriteriaJson.write(amendment.before()));
        columns.put(AmendmentEntity.CRITERIA_AFTER, CriteriaJson.write(amendment.after()));
        Stamps.put(amendment.made(), AmendmentEntity.ACTOR_KEY, AmendmentEntity.HAPPENED_AT, columns);
        return columns;
    }

    private static Map<String, Object> columns(AmendmentEntity amendment, Amendment.Explanation explanation) {
        Map<String, Object> columns = new HashMap<>();
        columns.put(ExplanationEntity.AMENDMENT_ID, amendment.getAmendmentId());
        columns.put(ExplanationEntity.ISSUE_ID, amendment.getIssueId());
        columns.put(ExplanationEntity.ROUND_NUMBER, amendment.getRoundNumber());
        columns.put(ExplanationEntity.REASON, TimeBoxRows.emptyAsNull(explanation.text()));
        Stamps.put(explanation.given(), ExplanationEntity.ACTOR_KEY, ExplanationEntity.HAPPENED_AT, columns);
        return columns;
    }
}
