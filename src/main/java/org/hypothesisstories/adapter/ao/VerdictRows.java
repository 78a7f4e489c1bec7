package org.hypothesisstories.adapter.ao;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.adapter.stored.LearningJson;
import org.hypothesisstories.domain.evidence.Assessment;
import org.hypothesisstories.domain.hypothesis.Confidence;
import org.hypothesisstories.domain.hypothesis.Verdict;
import org.hypothesisstories.domain.round.Round.Stamp;
import org.hypothesisstories.domain.verdict.VerdictOverride;
import org.hypothesisstories.domain.verdict.VerdictRecord;

/** Recorded verdicts and wishes as rows. */
final class VerdictRows {

    private VerdictRows() {
    }

    static Map<String, Object> columns(VerdictRecord record) {
        Map<String, Object> columns = new HashMap<>();
        columns.put(VerdictRecordEntity.ISSUE_ID, record.issueId());
        columns.put(VerdictRecordEntity.ROUND_NUMBER, record.round());
        columns.put(VerdictRecordEntity.RECORDED, record.recorded().key());
        columns.put(VerdictRecordEntity.GROUND, record.ground().key());
        columns.put(VerdictRecordEntity.AMENDMENT_COUNT, record.amendments());
        columns.put(VerdictRecordEntity.TEST_SET_LOOKS, record.testSetLooks());
        columns.put(VerdictRecordEntity.LEARNING, LearningJson.write(record.learning()));
        columns.put(VerdictRecordEntity.CONFIDENCE_BEFORE, text(record.confidenceBefore()));
        columns.put(VerdictRecordEntity.CONFIDENCE_AFTER, text(record.confidenceAfter()));
        Stamps.put(record.made(), VerdictRecordEntity.ACTOR_KEY, VerdictRecordEntity.HAPPENED_AT, columns);
        record.override().ifPresent(wish -> putWish(wish, columns));
        return columns;
    }

    static Map<String, Object> columns(VerdictOverride wish) {
        Map<String, Object> columns = new HashMap<>();
        columns.put(VerdictOverrideEntity.ISSUE_ID, wish.issueId());
        columns.put(VerdictOverrideEntity.ROUND_NUMBER, wish.round());
        columns.put(VerdictOverrideEntity.WANTED, wish.wanted().key());
        columns.put(VerdictOverrideEntity.COMPUTED, wish.computed().key());
        columns.put(VerdictOverrideEntity.REASON, TimeBoxRows.emptyAsNull(wish.reason()));
        Stamps.put(wish.asked(), VerdictOverrideEntity.ACTOR_KEY, VerdictOverrideEntity.HAPPENED_AT, columns);
        return columns;
    }

    static VerdictRecord record(VerdictRecordEntity row) {
        return new VerdictRecord(
                row.getIssueId(), row.getRoundNumber(), verdict(row.getRecorded()),
                Assessment.Ground.byKey(row.getGround()).orElseThrow(), row.getAmendmentCount(), row.getTestSetLooks(),
                LearningJson.read(row.getLearning()), confidence(row.getConfidenceBefore()), confidence(row.getConfidenceAfter()),
                wish(row), Stamps.stamp(row.getActorKey(), row.getHappenedAt()));
    }

    static VerdictOverride wish(VerdictOverrideEntity row, Optional<Stamp> second) {
        return new VerdictOverride(
                row.getIssueId(), row.getRoundNumber(), verdict(row.getWanted()), verdict(row.getComputed()),
                TimeBoxRows.nullAsEmpty(row.getReason()), Stamps.stamp(row.getActorKey(), row.getHappenedAt()), second);
    }

    private static void putWish(VerdictOverride wish, Map<String, Object> columns) {
        columns.put(VerdictRecordEntity.WANTED, wish.wanted().key());
        columns.put(VerdictRecordEntity.COMPUTED, wish.computed().key());
        columns.put(VerdictRecordEntity.WISH_REASON, TimeBoxRows.emptyAsNull(wish.reason()));
        Stamps.put(wish.asked(), VerdictRecordEntity.WISH_BY, VerdictRecordEntity.WISH_AT, columns);
        Stamps.put(wish.seconded(), VerdictRecordEntity.SECOND_BY, VerdictRecordEntity.SECOND_AT, columns);
    }

    private static Optional<VerdictOverride> wish(VerdictRecordEntity row) {
        return Stamps.stamp(row.getWishBy(), row.getWishAt()).map(asked -> new VerdictOverride(
                row.getIssueId(), row.getRoundNumber(), verdict(row.getWanted()), verdict(row.getComputed()),
                TimeBoxRows.nullAsEmpty(row.getWishReason()), asked, Stamps.stamp(row.getSecondBy(), row.getSecondAt())));
    }

    private static String text(Optional<Confidence> confidence) {
        return confidence.map(said -> said.percent().toPlainString()).orElse(null);
    }

    private static Optional<Confidence> confidence(String percent) {
        return Optional.ofNullable(percent).map(digits -> new Confidence(new BigDecimal(digits)));
    }

    private static Verdict verdict(String key) {
        return Verdict.byKey(key).orElseThrow();
    }
}
