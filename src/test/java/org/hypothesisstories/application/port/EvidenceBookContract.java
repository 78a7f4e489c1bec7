package org.hypothesisstories.application.port;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hypothesisstories.domain.evidence.Channel;
import org.hypothesisstories.domain.evidence.Entry;
import org.hypothesisstories.domain.evidence.Evidence;
import org.hypothesisstories.domain.evidence.EvidenceId;
import org.hypothesisstories.domain.evidence.EvidenceLedger;
import org.hypothesisstories.domain.evidence.Interval;
import org.hypothesisstories.domain.evidence.Judgement;
import org.hypothesisstories.domain.evidence.Measurement;
import org.hypothesisstories.domain.evidence.Observation;
import org.hypothesisstories.domain.evidence.Provenance;
import org.hypothesisstories.domain.evidence.Withdrawal;
import org.hypothesisstories.domain.hypothesis.CriterionId;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.testing.AtOnce;
import org.junit.jupiter.api.Test;

/** What a store of evidence keeps. */
public abstract class EvidenceBookContract {

    protected static final long ISSUE = 10001;
    private static final Instant NOW = Instant.parse("2025-03-03T09:00:00.123Z");
    private static final CriterionId CRITERION = new CriterionId("precision-1");
    protected static final Observation SOME = Measurement.of(new BigDecimal("0.96"));
    private static final Withdrawal MISTAKE = new Withdrawal(Actor.user("ana"), NOW.plusSeconds(5), "Wrong file");
    protected static final int RACES = 20;

    /** An empty store. */
    protected abstract EvidenceBook book();

    @Test
    void knowsNothingAtFirst() {
        assertEquals(EvidenceLedger.EMPTY, book().of(ISSUE, 1));
        assertEquals(Optional.empty(), book().find(new EvidenceId("e1")));
        assertEquals(Optional.empty(), book().byClientKey(ISSUE, "k"));
        assertFalse(book().withdraw(new EvidenceId("e1"), MISTAKE));
    }

    @Test
    void givesBackEveryPartOfAMeasurement() {
        List<BigDecimal> seeds = IntStream.range(0, Measurement.MOST_SEEDS)
                .mapToObj(seed -> new BigDecimal("-0.00000000000000000000000000" + (1000 + seed))).toList();
        String markup = "<script>alert('\u00e9\u65e5\u672c\ud83d\udd2c')</script>\n\"quoted\" \\ %s";
        Provenance provenance = new Provenance(
                "https://runs.example/1?a=b&c=d", "c0ffee", "v7", "https://charts.example/" + "x".repeat(1900),
                markup + "n".repeat(Provenance.LONGEST_NOTE - markup.length()), true, Optional.of(new EvidenceId("other-1")));
        for (Observation observation : List.of(
                Measurement.ofSeeds(seeds), Measurement.of(new BigDecimal("123456789012345678901234567890")),
                Measurement.within(new BigDecimal("0.5"), new Interval(new BigDecimal("-1"), new BigDecimal("2.25"))))) {
            Evidence piece = piece(observation, provenance, "key \u65e5 " + "k".repeat(190) + observation.hashCode() % 10);
            book().add(List.of(piece));
            assertEquals(Optional.of(piece), book().find(piece.id()));
        }
        assertEquals(3, book().of(ISSUE, 1).entries().size());
    }

    @Test
    void givesBackBothJudgements() {
        EvidenceBook book = book();
        Evidence yes = piece(new Judgement(true), Provenance.NONE, "");
        Evidence no = piece(new Judgement(false), Provenance.NONE, "");
        book.add(List.of(yes, no));
        assertEquals(List.of(yes, no), book.of(ISSUE, 1).entries());
    }

    @Test
    void keepsWhatThePluginRecordedByItself() {
        EvidenceBook book = book();
        Evidence piece = new Evidence(
                new EvidenceId("auto"), ISSUE, 1, CRITERION, SOME, Provenance.NONE, new Entry(Actor.AUTOMATIC, NOW, Channel.PAGE, "b", ""),
                Optional.empty());
        book.add(List.of(piece));
        assertEquals(Optional.of(piece), book.find(piece.id()));
    }

    @Test
    void keepsTheOrderOfRecordingOfFiveHundredPieces() {
        EvidenceBook book = book();
        List<Evidence> pieces = IntStream.range(0, 500).mapToObj(number -> piece(SOME, Provenance.NONE, "run-" + number)).toList();
        book.add(pieces.subList(0, 300));
        book.add(pieces.subList(300, 500));
        assertEquals(pieces, book.of(ISSUE, 1).entries());
    }

    @Test
    void keepsRoundsAndIssuesApart() {
        EvidenceBook book = book();
        Evidence first = inRound(ISSUE, 1, "same");
        Evidence second = inRound(ISSUE, 2, "");
        Evidence elsewhere = inRound(10002, 1, "same");
        book.add(List.of(first, second, elsewhere));
        assertEquals(List.of(first), book.of(ISSUE, 1).entries());
        assertEquals(List.of(second), book.of(ISSUE, 2).entries());
        assertEquals(Optional.of(elsewhere), book.byClientKey(10002, "same"));
    }

    @Test
    void findsByClientKeyWhateverTheRoundAndWithItsWithdrawal() {
        EvidenceBook book = book();
        Evidence piece = inRound(ISSUE, 3, "k-1");
        book.add(List.of(piece));
        assertEquals(Optional.of(piece), book.byClientKey(ISSUE, "k-1"));
        assertTrue(book.withdraw(piece.id(), MISTAKE));
        assertEquals(Optional.of(piece.withdrawn(MISTAKE)), book.byClientKey(ISSUE, "k-1"));
        assertEquals(Optional.empty(), book.byClientKey(ISSUE, "k-2"));
    }

    @Test
    void addsAllPiecesOrNone() {
        EvidenceBook book = book();
        Evidence before = piece(SOME, Provenance.NONE, "taken");
        book.add(List.of(before));
        List<Evidence> order = List.of(piece(SOME, Provenance.NONE, "free"), piece(SOME, Provenance.NONE, "taken"));
        assertThrows(EvidenceConflict.class, () -> book.add(order));
        assertEquals(List.of(before), book.of(ISSUE, 1).entries());
        assertEquals(Optional.empty(), book.byClientKey(ISSUE, "free"));
    }

    @Test
    void withdrawsOnceAndKeepsThePiece() {
        EvidenceBook book = book();
        Evidence piece = piece(SOME, Provenance.NONE, "");
        Evidence other = piece(SOME, Provenance.NONE, "");
        book.add(List.of(piece, other));
        assertTrue(book.withdraw(piece.id(), MISTAKE));
        assertFalse(book.withdraw(piece.id(), new Withdrawal(Actor.user("ben"), NOW, "r".repeat(Withdrawal.LONGEST_REASON))));
        assertEquals(List.of(piece.withdrawn(MISTAKE), other), book.of(ISSUE, 1).entries());
        assertEquals(Optional.of(piece.withdrawn(MISTAKE)), book.find(piece.id()));
        Withdrawal inFull = new Withdrawal(Actor.AUTOMATIC, NOW, "\u65e5".repeat(Withdrawal.LONGEST_REASON));
        assertTrue(book.withdraw(other.id(), inFull));
        assertEquals(Optional.of(other.withdrawn(inFull)), book.find(other.id()));
    }

    @Test
    void letsOneOfTwoOrdersWithOneKeyIn() {
        EvidenceBook book = book();
        for (int race = 0; race < RACES; race++) {
            List<Evidence> one = List.of(piece(SOME, Provenance.NONE, "k" + race));
            List<Evidence> other = List.of(piece(SOME, Provenance.NONE, "k" + race));
            List<Object> results = AtOnce.run(() -> added(book, one), () -> added(book, other));
            assertEquals(List.of(false, true), results.stream().sorted().toList());
            Evidence winner = results.get(0).equals(true) ? one.get(0) : other.get(0);
            assertEquals(Optional.of(winner), book.byClientKey(ISSUE, "k" + race));
        }
        assertEquals(RACES, book.of(ISSUE, 1).entries().size());
    }

    @Test
    void letsOneOfTwoWithdraw() {
        EvidenceBook book = book();
        for (int race = 0; race < RACES; race++) {
            Evidence piece = piece(SOME, Provenance.NONE, "");
            book.add(List.of(piece));
            Withdrawal bens = new Withdrawal(Actor.user("ben"), NOW, "Also wrong");
            List<Object> results =
                    AtOnce.run(() -> book.withdraw(piece.id(), MISTAKE), () -> book.withdraw(piece.id(), bens));
            assertEquals(List.of(false, true), results.stream().sorted().toList());
            assertEquals(Optional.of(results.get(0).equals(true) ? MISTAKE : bens), book.find(piece.id()).orElseThrow().withdrawal());
        }
    }

    protected static boolean added(EvidenceBook book, List<Evidence> pieces) {
        try {
            book.add(pieces);
            return true;
        } catch (EvidenceConflict lost) {
            return false;
        }
    }

    protected static Evidence piece(Observation observation, Provenance provenance, String clientKey) {
        return new Evidence(
                EvidenceId.fresh(), ISSUE, 1, CRITERION, observation, provenance,
                new Entry(Actor.user("ana"), NOW, Channel.REST, "batch-1", clientKey), Optional.empty());
    }

    private static Evidence inRound(long issueId, int round, String clientKey) {
        Evidence piece = piece(SOME, Provenance.NONE, clientKey);
        return new Evidence(
                piece.id(), issueId, round, piece.criterion(), piece.observation(), piece.provenance(), piece.entry(), Optional.empty());
    }
}
