package org.hypothesisstories.adapter.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.hypothesisstories.application.port.EvidenceBook;
import org.hypothesisstories.application.port.EvidenceConflict;
import org.hypothesisstories.domain.evidence.Evidence;
import org.hypothesisstories.domain.evidence.EvidenceId;
import org.hypothesisstories.domain.evidence.EvidenceLedger;
import org.hypothesisstories.domain.evidence.Withdrawal;

/** Evidence in Active Objects: one row for each piece and one for each withdrawal, none of which is ever updated. */
public final class AoEvidenceBook implements EvidenceBook {

    private static final String OF_ROUND = EvidenceEntity.ISSUE_ID + " = ? AND " + EvidenceEntity.ROUND_NUMBER + " = ?";

    private final ActiveObjects ao;

    public AoEvidenceBook(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public EvidenceLedger of(long issueId, int round) {
        Query inOrder = Query.select().where(OF_ROUND, issueId, round).order(EvidenceEntity.ID + " ASC");
        return ao.executeInTransaction(() -> {
            Map<String, Withdrawal> withdrawals = withdrawals(issueId, round);
            return new EvidenceLedger(Arrays.stream(ao.find(EvidenceEntity.class, inOrder))
                    .map(row -> EvidenceRows.evidence(row, Optional.ofNullable(withdrawals.get(row.getEvidenceId()))))
                    .toList());
        });
    }

    @Override
    public Optional<Evidence> find(EvidenceId id) {
        return ao.executeInTransaction(() -> row(id).map(this::evidence));
    }

    @Override
    public Optional<Evidence> byClientKey(long issueId, String clientKey) {
        String key = EvidenceRows.entryKey(issueId, clientKey);
        return ao.executeInTransaction(() -> Arrays.stream(
                        ao.find(EvidenceEntity.class, EvidenceEntity.ENTRY_KEY + " = ?", key))
                .findFirst()
                .map(this::evidence));
    }

    @Override
    public void add(List<Evidence> pieces) {
        try {
            ao.executeInTransaction(() -> {
                pieces.forEach(piece -> ao.create(EvidenceEntity.class, EvidenceRows.columns(piece)));
                return null;
            });
        } catch (RuntimeException failure) {
            // Two requests with the same keys in another order meet as a deadlock; whoever loses finds the rows of the other.
            if (LostRace.isCauseOf(failure)) {
                throw new EvidenceConflict(failure);
            }
            throw failure;
        }
    }

    @Override
    public boolean withdraw(EvidenceId id, Withdrawal withdrawal) {
        return ao.executeInTransaction(() -> row(id))
                .filter(piece -> FirstComer.insert(
                        ao, WithdrawalEntity.class, WithdrawalEntity.EVIDENCE_ID, EvidenceRows.columns(piece, withdrawal)))
                .isPresent();
    }

    private Map<String, Withdrawal> withdrawals(long issueId, int round) {
        Map<String, Withdrawal> withdrawals = new HashMap<>();
        for (WithdrawalEntity row : ao.find(WithdrawalEntity.class, OF_ROUND, issueId, round)) {
            withdrawals.put(row.getEvidenceId(), EvidenceRows.withdrawal(row));
        }
        return withdrawals;
    }

    private Optional<EvidenceEntity> row(EvidenceId id) {
        return Arrays.stream(ao.find(EvidenceEntity.class, EvidenceEntity.EVIDENCE_ID + " = ?", id.value())).findFirst();
    }

    private Evidence evidence(EvidenceEntity row) {
        return EvidenceRows.evidence(row, Arrays.stream(
                        ao.find(WithdrawalEntity.class, WithdrawalEntity.EVIDENCE_ID + " = ?", row.getEvidenceId()))
                .findFirst()
                .map(EvidenceRows::withdrawal));
    }
}
