package org.hypothesisstories.application.port;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.domain.evidence.Assessment;
import org.hypothesisstories.domain.hypothesis.Confidence;
import org.hypothesisstories.domain.hypothesis.Verdict;
import org.hypothesisstories.domain.round.Round.Stamp;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.verdict.Learning;
import org.hypothesisstories.domain.verdict.NextStep;
import org.hypothesisstories.domain.verdict.ResearchCode;
import org.hypothesisstories.domain.verdict.VerdictOverride;
import org.hypothesisstories.domain.verdict.VerdictRecord;
import org.hypothesisstories.testing.AtOnce;
import org.junit.jupiter.api.Test;

/** What a store of verdicts keeps. */
public abstract class VerdictBookContract {

    private static final long ISSUE = 10001;
    private static final Stamp ANAS = new Stamp(Actor.user("ana"), Instant.parse("2025-03-03T09:00:00.123Z"));
    private static final Stamp BENS = new Stamp(Actor.user("ben"), Instant.parse("2025-03-04T09:00:00Z"));
    private static final Stamp CARLAS = new Stamp(Actor.user("carla"), Instant.parse("2025-03-05T09:00:00Z"));
    private static final Confidence TWELVE = new Confidence(new BigDecimal("12.5"));
    private static final Confidence CERTAIN = new Confidence(new BigDecimal("100"));
    private static final Learning LEARNING = new Learning(
            "b".repeat(Learning.LONGEST_PART), "<script>\u65e5\u672c</script>", "l\nm", "\"t\"", Optional.of(NextStep.PIVOT),
            Optional.of(ResearchCode.REBUILD));

    /** An empty store. */
    protected abstract VerdictBook book();

    @Test
    void knowsNothingAtFirst() {
        assertEquals(List.of(), book().of(ISSUE));
        assertEquals(Optional.empty(), book().override(ISSUE, 1));
        assertFalse(book().second(wish(1, "none"), BENS));
    }

    @Test
    void givesBackRecordsOfAllRoundsInTheirOrder() {
        VerdictBook book = book();
        List<VerdictRecord> records = List.of(
                record(1, Verdict.REFUTED, Assessment.Ground.KILL_MET, Learning.EMPTY, Optional.empty()),
                record(1, Verdict.SUPPORTED, Assessment.Ground.MUST_WITHIN_NOISE, LEARNING, Optional.of(wish(1, "n").secondedBy(BENS))),
                record(2, Verdict.NOT_FINISHED, Assessment.Ground.MUST_WITHOUT_EVIDENCE, LEARNING, Optional.empty()));
        records.forEach(book::add);
        book.add(new VerdictRecord(
                10002, 1, Verdict.SUPPORTED, Assessment.Ground.ALL_MET, 0, 0, LEARNING, Optional.of(TWELVE), Optional.of(CERTAIN),
                Optional.empty(), new Stamp(Actor.AUTOMATIC, BENS.at())));
        assertEquals(records, book.of(ISSUE));
        VerdictRecord other = book.of(10002).get(0);
        assertEquals(Optional.of(TWELVE), other.confidenceBefore());
        assertEquals(Optional.of(CERTAIN), other.confidenceAfter());
        assertTrue(other.made().by().isAutomatic());
    }

    @Test
    void givesBackEveryGround() {
        VerdictBook book = book();
        for (Assessment.Ground ground : Assessment.Ground.values()) {
            book.add(record(1, ground.verdict(), ground, LEARNING, Optional.empty()));
        }
        assertEquals(List.of(Assessment.Ground.values()), book.of(ISSUE).stream().map(VerdictRecord::ground).toList());
    }

    @Test
    void keepsTheLastWishOfEachRound() {
        VerdictBook book = book();
        book.ask(wish(1, "first"));
        book.ask(wish(1, "r".repeat(VerdictOverride.LONGEST_REASON)));
        book.ask(wish(2, "other round"));
        assertEquals(Optional.of(wish(1, "r".repeat(VerdictOverride.LONGEST_REASON))), book.override(ISSUE, 1));
        assertEquals(Optional.of(wish(2, "other round")), book.override(ISSUE, 2));
        assertEquals(Optional.empty(), book.override(10002, 1));
    }

    @Test
    void letsAWishBeAgreedToOnce() {
        VerdictBook book = book();
        book.ask(wish(1, "one"));
        assertTrue(book.second(wish(1, "one"), BENS));
        assertFalse(book.second(wish(1, "one"), CARLAS));
        assertEquals(Optional.of(wish(1, "one").secondedBy(BENS)), book.override(ISSUE, 1));
        book.ask(wish(1, "another"));
        assertEquals(Optional.of(wish(1, "another")), book.override(ISSUE, 1));
        assertFalse(book.second(wish(1, "one"), CARLAS), "it was swapped for another");
        assertTrue(book.second(wish(1, "another"), CARLAS));
        assertEquals(Optional.of(wish(1, "another").secondedBy(CARLAS)), book.override(ISSUE, 1));
    }

    @Test
    void keepsAWishThatComesWithItsAgreement() {
        VerdictBook book = book();
        book.ask(wish(1, "both").secondedBy(BENS));
        assertEquals(Optional.of(wish(1, "both").secondedBy(BENS)), book.override(ISSUE, 1));
        assertFalse(book.second(wish(1, "both"), CARLAS));
    }

    @Test
    void letsOneOfTwoAgree() {
        VerdictBook book = book();
        for (int round = 1; round <= 20; round++) {
            int number = round;
            book.ask(wish(number, "one"));
            List<Object> results =
                    AtOnce.run(() -> book.second(wish(number, "one"), BENS), () -> book.second(wish(number, "one"), CARLAS));
            assertEquals(List.of(false, true), results.stream().sorted().toList());
            assertEquals(
                    Optional.of(results.get(0).equals(true) ? BENS : CARLAS), book.override(ISSUE, number).orElseThrow().seconded());
        }
    }

    private static VerdictOverride wish(int round, String reason) {
        return new VerdictOverride(ISSUE, round, Verdict.SUPPORTED, Verdict.INCONCLUSIVE, reason, ANAS, Optional.empty());
    }

    private static VerdictRecord record(
            int round, Verdict verdict, Assessment.Ground ground, Learning learning, Optional<VerdictOverride> override) {
        return new VerdictRecord(
                ISSUE, round, verdict, ground, 2, 3, learning, Optional.empty(), Optional.empty(), override, CARLAS);
    }
}
