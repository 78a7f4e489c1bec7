package org.hypothesisstories.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.application.port.VerdictFields;
import org.hypothesisstories.domain.hypothesis.Comparator;
import org.hypothesisstories.domain.hypothesis.Confidence;
import org.hypothesisstories.domain.hypothesis.CriterionId;
import org.hypothesisstories.domain.hypothesis.CriterionRole;
import org.hypothesisstories.domain.hypothesis.ExitCriteria;
import org.hypothesisstories.domain.hypothesis.Hypothesis;
import org.hypothesisstories.domain.hypothesis.MeasuredCriterion;
import org.hypothesisstories.domain.hypothesis.Statement;
import org.hypothesisstories.domain.hypothesis.Verdict;
import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.verdict.Closing;
import org.hypothesisstories.domain.verdict.Learning;
import org.hypothesisstories.domain.verdict.VerdictRecord;
import org.hypothesisstories.testing.FakeClosing;
import org.hypothesisstories.testing.FakeFields;
import org.hypothesisstories.testing.InMemoryAmendments;
import org.hypothesisstories.testing.InMemoryEvidence;
import org.hypothesisstories.testing.InMemoryRounds;
import org.hypothesisstories.testing.InMemoryVerdicts;
import org.hypothesisstories.testing.MutableClock;
import org.hypothesisstories.testing.SampleEvidence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeepVerdictTogetherTest {
    private static final long ISSUE = 10001;
    private static final Actor ANA = Actor.user("ana");
    private static final CriterionId RECALL = new CriterionId("recall");

    private final MutableClock clock = MutableClock.at("2026-03-02T09:00:00Z");
    private final FakeFields fields = new FakeFields();
    private final FakeClosing closing = new FakeClosing(fields);
    private final InMemoryRounds rounds = new InMemoryRounds();
    private final InMemoryEvidence evidence = new InMemoryEvidence();
    private final InMemoryVerdicts verdicts = new InMemoryVerdicts();
    private final ReadRound readRound = new ReadRound(rounds, evidence, new InMemoryAmendments(), verdicts);
    private final CriteriaStateKeeper keeper = new CriteriaStateKeeper(fields, readRound);
    private final ConcludeRound concludeRound =
            new ConcludeRound(fields, new NoLearning(), readRound, new VerdictRecorder(verdicts, clock), rounds, clock);
    private final KeepVerdictTogether together = new KeepVerdictTogether(
            fields, closing, readRound, concludeRound, new StartNextRound(rounds, keeper, clock));

    @BeforeEach
    void startTheTest() {
        fields.write(ISSUE, new Hypothesis(
                new Statement("a tree", "rank", "", ""),
                new ExitCriteria(List.of(new MeasuredCriterion(
                        RECALL, CriterionRole.MUST, "recall", Comparator.GREATER, new BigDecimal(".7"), ""))),
                Optional.empty(), Optional.empty()));
        new FreezeCriteria(rounds, keeper, clock).freeze(ISSUE, ANA);
    }

    @Test
    void recordsTheVerdictThatGoesWithAResolutionWhichSomebodySet() {
        closing.resolve(ISSUE, new Closing.As(Verdict.REFUTED));

        together.keep(ISSUE, ANA, true);

        assertEquals(Optional.of(Verdict.REFUTED), fields.read(ISSUE).verdict());
        assertEquals(List.of("1 refuted ana"), records());
        assertTrue(rounds.current(ISSUE).isConcluded());
    }

    @Test
    void keepsAResolutionOfAnotherKindAndTakesTheWordOfTheEvidence() {
        recall(".8");
        closing.resolve(ISSUE, new Closing.Otherwise());

        together.keep(ISSUE, ANA, true);

        assertEquals(Optional.of(Verdict.SUPPORTED), fields.read(ISSUE).verdict());
        assertEquals(new Closing.Otherwise(), closing.read(ISSUE));
    }

    @Test
    void callsNotFinishedWhatWasClosedOtherwiseBeforeTheEvidenceWasThere() {
        closing.resolve(ISSUE, new Closing.Otherwise());

        together.keep(ISSUE, ANA, true);

        assertEquals(Optional.of(Verdict.NOT_FINISHED), fields.read(ISSUE).verdict());
        assertEquals(List.of("1 not-finished ana"), records());
    }

    @Test
    void setsAResolutionRightThatContradictsTheVerdict() {
        closing.put(ISSUE, Optional.of(Verdict.REFUTED));
        closing.resolve(ISSUE, new Closing.As(Verdict.SUPPORTED));

        together.keep(ISSUE, ANA, true);

        assertEquals(new Closing.As(Verdict.REFUTED), closing.read(ISSUE));
    }

    @Test
    void letsTheResolutionFollowAVerdictThatIsChangedAfterwards() {
        closing.put(ISSUE, Optional.of(Verdict.REFUTED));
        closing.resolve(ISSUE, new Closing.As(Verdict.REFUTED));
        together.keep(ISSUE, ANA, true);

        closing.put(ISSUE, Optional.of(Verdict.INCONCLUSIVE));
        together.keep(ISSUE, Actor.user("ben"), false);

        assertEquals(new Closing.As(Verdict.INCONCLUSIVE), closing.read(ISSUE));
        assertEquals(List.of("1 refuted ana", "1 inconclusive ben"), records());
    }

    @Test
    void putsAVerdictBackThatSomebodyClearedWhileTheIssueIsResolved() {
        closing.put(ISSUE, Optional.of(Verdict.REFUTED));
        closing.resolve(ISSUE, new Closing.As(Verdict.REFUTED));
        together.keep(ISSUE, ANA, true);

        closing.put(ISSUE, Optional.empty());
        together.keep(ISSUE, ANA, false);

        assertEquals(Optional.of(Verdict.REFUTED), fields.read(ISSUE).verdict());
    }

    @Test
    void archivesTheRoundOfAnIssueThatSomebodyReopened() {
        closing.put(ISSUE, Optional.of(Verdict.REFUTED));
        closing.resolve(ISSUE, new Closing.As(Verdict.REFUTED));
        together.keep(ISSUE, ANA, true);

        closing.resolve(ISSUE, new Closing.Open());
        together.keep(ISSUE, ANA, true);

        assertEquals(Optional.empty(), fields.read(ISSUE).verdict());
        assertEquals(2, rounds.current(ISSUE).number());
        assertFalse(rounds.current(ISSUE).isFrozen());
        assertEquals(List.of("1 refuted ana"), records());
    }

    @Test
    void recordsAVerdictBeforeItIsClearedIfNobodyHad() {
        closing.put(ISSUE, Optional.of(Verdict.REFUTED));
        closing.resolve(ISSUE, new Closing.Open());

        together.keep(ISSUE, ANA, true);

        assertEquals(List.of("1 refuted ana"), records());
        assertEquals(2, rounds.current(ISSUE).number());
    }

    @Test
    void leavesAVerdictAloneThatIsWrittenBeforeTheEnd() {
        closing.put(ISSUE, Optional.of(Verdict.REFUTED));

        together.keep(ISSUE, ANA, false);

        assertEquals(List.of(), closing.written());
        assertEquals(List.of(), records());
    }

    @Test
    void findsNothingToDoAfterItsOwnChange() {
        closing.resolve(ISSUE, new Closing.As(Verdict.REFUTED));
        together.keep(ISSUE, ANA, true);
        List<String> written = closing.written();

        together.keep(ISSUE, ANA, true);
        together.keep(ISSUE, ANA, false);

        assertEquals(written, closing.written());
        assertEquals(1, records().size());
    }

    @Test
    void archivesARoundThatEndedBeforeItsTestStarted() {
        long early = ISSUE + 1;
        closing.resolve(early, new Closing.Otherwise());
        together.keep(early, ANA, true);

        closing.resolve(early, new Closing.Open());
        together.keep(early, ANA, true);

        assertEquals(2, rounds.current(early).number());
        assertFalse(rounds.current(early).isConcluded());
    }

    private void recall(String value) {
        evidence.add(List.of(SampleEvidence.measured(rounds.current(ISSUE), RECALL, value, clock.instant())));
    }

    private List<String> records() {
        return verdicts.of(ISSUE).stream().map(KeepVerdictTogetherTest::line).toList();
    }

    private static String line(VerdictRecord record) {
        return record.round() + " " + record.recorded().key() + " " + record.made().by().userKey().orElse("");
    }

    /** An issue on which nobody wrote what was learned. */
    private static final class NoLearning implements VerdictFields {
        @Override
        public Learning learning(long issueId) {
            return Learning.EMPTY;
        }

        @Override
        public void write(IssueRef issue, Actor actor, Verdict verdict, Learning learning, Optional<Confidence> confidenceAfter) {
            throw new UnsupportedOperationException();
        }
    }
}
