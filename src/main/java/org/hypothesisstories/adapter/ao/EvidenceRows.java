package org.hypothesisstories.adapter.ao;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hypothesisstories.domain.evidence.Channel;
import org.hypothesisstories.domain.evidence.CriterionState;
import org.hypothesisstories.domain.evidence.Entry;
import org.hypothesisstories.domain.evidence.Evidence;
import org.hypothesisstories.domain.evidence.EvidenceId;
import org.hypothesisstories.domain.evidence.Interval;
import org.hypothesisstories.domain.evidence.Judgement;
import org.hypothesisstories.domain.evidence.Measurement;
import org.hypothesisstories.domain.evidence.Observation;
import org.hypothesisstories.domain.evidence.Provenance;
import org.hypothesisstories.domain.evidence.Withdrawal;
import org.hypothesisstories.domain.hypothesis.CriterionId;
import org.hypothesisstories.domain.timebox.Actor;

/** Evidence as rows. */
final class EvidenceRows {

    private EvidenceRows() {
    }

    /** What a client's key makes unique. No id of evidence has a colon, so the two never meet. */
    static String entryKey(long issueId, String clientKey) {
        return issueId + ":" + clientKey;
    }

    static Map<String, Object> columns(Evidence piece) {
        Entry entry = piece.entry();
        Map<String, Object> columns = new HashMap<>();
        columns.put(EvidenceEntity.EVIDENCE_ID, piece.id().value());
        columns.put(EvidenceEntity.ENTRY_KEY,
                entry.clientKey().isEmpty() ? piece.id().value() : entryKey(piece.issueId(), entry.clientKey()));
        columns.put(EvidenceEntity.ISSUE_ID, piece.issueId());
        columns.put(EvidenceEntity.ROUND_NUMBER, piece.round());
        columns.put(EvidenceEntity.CRITERION_ID, piece.criterion().value());
        columns.put(EvidenceEntity.ACTOR_KEY, entry.by().userKey().orElse(null));
        columns.put(EvidenceEntity.HAPPENED_AT, entry.at().toEpochMilli());
        columns.put(EvidenceEntity.CHANNEL, entry.channel().key());
        columns.put(EvidenceEntity.BATCH_ID, entry.batch());
        columns.put(EvidenceEntity.CLIENT_KEY, TimeBoxRows.emptyAsNull(entry.clientKey()));
        putObservation(piece.observation(), columns);
        putProvenance(piece.provenance(), columns);
        return columns;
    }

    static Map<String, Object> columns(EvidenceEntity piece, Withdrawal withdrawal) {
        Map<String, Object> columns = new HashMap<>();
        columns.put(WithdrawalEntity.EVIDENCE_ID, piece.getEvidenceId());
        columns.put(WithdrawalEntity.ISSUE_ID, piece.getIssueId());
        columns.put(WithdrawalEntity.ROUND_NUMBER, piece.getRoundNumber());
        columns.put(WithdrawalEntity.ACTOR_KEY, withdrawal.by().userKey().orElse(null));
        columns.put(WithdrawalEntity.HAPPENED_AT, withdrawal.at().toEpochMilli());
        columns.put(WithdrawalEntity.REASON, TimeBoxRows.emptyAsNull(withdrawal.reason()));
        return columns;
    }

    static Evidence evidence(EvidenceEntity row, Optional<Withdrawal> withdrawal) {
        return new Evidence(
                new EvidenceId(row.getEvidenceId()), row.getIssueId(), row.getRoundNumber(), new CriterionId(row.getCriterionId()),
                observation(row), provenance(row), entry(row), withdrawal);
    }

    static Withdrawal withdrawal(WithdrawalEntity row) {
        return new Withdrawal(
                actor(row.getActorKey()), Instant.ofEpochMilli(row.getHappenedAt()), TimeBoxRows.nullAsEmpty(row.getReason()));
    }

    private static void putObservation(Observation observation, Map<String, Object> columns) {
        if (observation instanceof Measurement measurement) {
            columns.put(EvidenceEntity.MEASURED_VALUE, measurement.value().toPlainString());
            columns.put(EvidenceEntity.LOW_END, measurement.interval().low().toPlainString());
            columns.put(EvidenceEntity.HIGH_END, measurement.interval().high().toPlainString());
            String seeds = measurement.seeds().stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" "));
            columns.put(EvidenceEntity.SEEDS, TimeBoxRows.emptyAsNull(seeds));
        } else if (observation instanceof Judgement judgement) {
            CriterionState said = judgement.met() ? CriterionState.MET : CriterionState.NOT_MET;
            columns.put(EvidenceEntity.JUDGEMENT, said.key());
        }
    }

    private static void putProvenance(Provenance provenance, Map<String, Object> columns) {
        columns.put(EvidenceEntity.RUN_NAME, TimeBoxRows.emptyAsNull(provenance.run()));
        columns.put(EvidenceEntity.CODE_VERSION, TimeBoxRows.emptyAsNull(provenance.commit()));
        columns.put(EvidenceEntity.DATA_VERSION, TimeBoxRows.emptyAsNull(provenance.dataVersion()));
        columns.put(EvidenceEntity.WEB_LINK, TimeBoxRows.emptyAsNull(provenance.link()));
        columns.put(EvidenceEntity.NOTE, TimeBoxRows.emptyAsNull(provenance.note()));
        columns.put(EvidenceEntity.HELD_OUT, provenance.heldOut());
        columns.put(EvidenceEntity.CITES_ID, provenance.cites().map(EvidenceId::value).orElse(null));
    }

    private static Observation observation(EvidenceEntity row) {
        if (row.getJudgement() != null) {
            return new Judgement(CriterionState.MET.key().equals(row.getJudgement()));
        }
        String seeds = TimeBoxRows.nullAsEmpty(row.getSeeds());
        List<BigDecimal> values = seeds.isEmpty() ? List.of() : Arrays.stream(seeds.split(" ")).map(BigDecimal::new).toList();
        return new Measurement(
                new BigDecimal(row.getMeasuredValue()),
                new Interval(new BigDecimal(row.getLowEnd()), new BigDecimal(row.getHighEnd())),
                values);
    }

    private static Provenance provenance(EvidenceEntity row) {
        return new Provenance(
                row.getRunName(), row.getCodeVersion(), row.getDataVersion(), row.getWebLink(), row.getNote(), row.isHeldOut(),
                Optional.ofNullable(row.getCitesId()).map(EvidenceId::new));
    }

    private static Entry entry(EvidenceEntity row) {
        return new Entry(
                actor(row.getActorKey()), Instant.ofEpochMilli(row.getHappenedAt()), Channel.byKey(row.getChannel()).orElseThrow(),
                row.getBatchId(), TimeBoxRows.nullAsEmpty(row.getClientKey()));
    }

    private static Actor actor(String userKey) {
        return new Actor(Optional.ofNullable(userKey));
    }
}
