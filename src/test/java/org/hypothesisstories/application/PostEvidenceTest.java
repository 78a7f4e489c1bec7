package org.hypothesisstories.application;

import static org.hypothesisstories.testing.ResearchWorld.ANA;
import static org.hypothesisstories.testing.ResearchWorld.BEN;
import static org.hypothesisstories.testing.ResearchWorld.ISSUE;
import static org.hypothesisstories.testing.ResearchWorld.KEY;
import static org.hypothesisstories.testing.ResearchWorld.PAULA;
import static org.hypothesisstories.testing.ResearchWorld.problems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hypothesisstories.application.port.EvidenceBook;
import org.hypothesisstories.application.port.EvidenceConflict;
import org.hypothesisstories.application.port.IssueAction;
import org.hypothesisstories.domain.Problem;
import org.hypothesisstories.domain.ProblemCode;
import org.hypothesisstories.domain.evidence.Channel;
import org.hypothesisstories.domain.evidence.CriterionState;
import org.hypothesisstories.domain.evidence.Evidence;
import org.hypothesisstories.domain.evidence.EvidenceDraft;
import org.hypothesisstories.domain.evidence.EvidenceId;
import org.hypothesisstories.domain.evidence.EvidenceLedger;
import org.hypothesisstories.domain.evidence.Withdrawal;
import org.hypothesisstories.domain.hypothesis.CriterionId;
import org.hypothesisstories.domain.hypothesis.CriterionRole;
import org.hypothesisstories.domain.hypothesis.Verdict;
import org.hypothesisstories.domain.round.Round;
import org.hypothesisstories.domain.timebox.Cause;
import org.hypothesisstories.domain.timebox.MonthsBudget;
import org.hypothesisstories.domain.timebox.Occasion;
import org.hypothesisstories.domain.timebox.Reason;
import org.hypothesisstories.domain.timebox.StepOutcome;
import org.hypothesisstories.domain.timebox.TimeBox;
import org.hypothesisstories.domain.timebox.TimeBoxId;
import org.hypothesisstories.domain.timebox.WorkCalendar;
import org.hypothesisstories.testing.Criteria;
import org.hypothesisstories.testing.Drafts;
import org.hypothesisstories.testing.InMemoryAmendments;
import org.hypothesisstories.testing.InMemoryEvidence;
import org.hypothesisstories.testing.InMemoryRounds;
import org.hypothesisstories.testing.InMemoryVerdicts;
import org.hypothesisstories.testing.ResearchWorld;
import org.junit.jupiter.api.Test;

class PostEvidenceTest {

    private static final WorkCalendar CALENDAR = WorkCalendar.standard(ZoneOffset.UTC);
    private static final Occasion MOMENT = new Occasion(Instant.parse("2025-03-03T09:00:00Z"), ANA, Reason.of(Cause.FIELD));

    private final ResearchWorld world = ResearchWorld.testing();

    @Test
    void recordsWhoWhenAndHowAndTellsHowTheCriteriaStand() {
        PostEvidence.Posted posted = world.posted(ANA, Drafts.value("precision", "0.96"), Drafts.value("r", "0.6"));
        Evidence piece = posted.pieces().get(0);
        assertEquals(2, posted.added());
        assertEquals(posted.pieces(), world.evidence.of(ISSUE, 1).entries());
        assertEquals(ANA, piece.entry().by());
        assertEquals(Instant.parse("2025-03-03T09:00:00.500Z"), piece.entry().at());
        assertEquals(Channel.REST, piece.entry().channel());
        assertEquals(piece.entry().batch(), posted.pieces().get(1).entry().batch());
        assertEquals(Verdict.REFUTED, posted.after().assessment().verdict());
        assertEquals(Optional.of("not-met 1"), world.fields.criteriaState(ISSUE));
        assertNotEquals(piece.entry().batch(), world.posted(ANA, Drafts.value("p", "1")).pieces().get(0).entry().batch());
    }

    @Test
    void refusesWhoMayNotSeeOrMayNotRecord() {
        world.issues.forbid(BEN, IssueAction.RECORD_EVIDENCE);
        assertEquals(List.of(Problem.of(ProblemCode.MAY_NOT_RECORD_EVIDENCE, "")), problems(world.post(BEN, Drafts.value("p", "1"))));
        world.issues.keepOut(BEN);
        assertEquals(new Outcome.NotFound<>(KEY), world.post(BEN, Drafts.value("p", "1")));
        assertEquals(new Outcome.NotFound<>("RES-9"),
                world.post.post("RES-9", ANA, new EvidenceOrder(List.of(Drafts.value("p", "1")), Locale.ENGLISH, Channel.PAGE)));
    }

    @Test
    void refusesEvidenceBeforeTheStartAndAfterTheEnd() {
        ResearchWorld writing = new ResearchWorld();
        assertEquals(List.of(Problem.of(ProblemCode.NOT_STARTED, "")), problems(writing.post(ANA, Drafts.value("p", "1"))));
        world.concluded(Verdict.NOT_FINISHED);
        assertEquals(List.of(Problem.of(ProblemCode.CONCLUDED, "")), problems(world.post(ANA, Drafts.value("p", "1"))));
    }

    /** Its test had started before criteria froze at all, so nothing but its time box tells. */
    @Test
    void freezesLateWhatStartedBeforeAnUpgrade() {
        ResearchWorld old = new ResearchWorld();
        TimeBox planned = took(old, TimeBox.agree(new TimeBoxId(ISSUE, 1), new MonthsBudget(1), MOMENT));
        assertEquals(List.of(Problem.of(ProblemCode.NOT_STARTED, "")), problems(old.post(ANA, Drafts.value("p", "1"))));
        TimeBox running = took(old, planned.start(CALENDAR, MOMENT));
        assertFalse(old.post(ANA, Drafts.value("no such metric", "1")) instanceof Outcome.Done);
        assertFalse(old.rounds.current(ISSUE).isFrozen(), "what was refused leaves no trace");
        took(old, running.pause(CALENDAR, MOMENT));

        assertEquals(1, old.posted(ANA, Drafts.value("p", "1")).added());
        assertEquals(Optional.of(ANA), old.rounds.current(ISSUE).frozen().map(Round.Stamp::by));
    }

    @Test
    void opensNoTestWhoseTimeBoxIsClosed() {
        ResearchWorld old = new ResearchWorld();
        TimeBox planned = took(old, TimeBox.agree(new TimeBoxId(ISSUE, 1), new MonthsBudget(1), MOMENT));
        took(old, took(old, planned.start(CALENDAR, MOMENT)).stop(CALENDAR, MOMENT));

        assertEquals(List.of(Problem.of(ProblemCode.NOT_STARTED, "")), problems(old.post(ANA, Drafts.value("p", "1"))));
    }

    private static TimeBox took(ResearchWorld world, StepOutcome outcome) {
        StepOutcome.Taken taken = (StepOutcome.Taken) outcome;
        world.boxes.add(taken);
        return taken.box();
    }

    @Test
    void refusesNothingAndTooMuch() {
        assertEquals(List.of(Problem.of(ProblemCode.NOTHING_SENT, "evidence")), problems(world.post(ANA)));
        EvidenceDraft[] many = Collections.nCopies(501, Drafts.value("p", "1")).toArray(EvidenceDraft[]::new);
        assertEquals(List.of(Problem.of(ProblemCode.TOO_MANY, "evidence", 501, 500)), problems(world.post(ANA, many)));
    }

    @Test
    void recordsFiveHundredPiecesOrNone() {
        EvidenceDraft[] most = IntStream.range(0, 500).mapToObj(run -> Drafts.value("p", "0." + (100 + run))).toArray(EvidenceDraft[]::new);
        assertEquals(500, world.posted(ANA, most).added());
        most[499] = Drafts.value("p", "NaN");
        assertEquals(List.of(Problem.of(ProblemCode.NUMBER_NOT_FINITE, "evidence[499].value", "NaN")), problems(world.post(ANA, most)));
        assertEquals(500, world.view().ledger().entries().size());
        assertEquals(500, world.view().assessment().finding(new CriterionId("p")).orElseThrow().pieces());
    }

    @Test
    void tellsThePlaceOfEachProblem() {
        assertEquals(
                List.of(Problem.of(ProblemCode.CRITERION_MISSING, "evidence[0].criterion"),
                        Problem.of(ProblemCode.NUMBER_NOT_FINITE, "evidence[2].seeds[1]", "inf")),
                problems(world.post(ANA, Drafts.value("", "1"), Drafts.value("p", "1"), Drafts.seeds("p", "1", "inf"))));
        assertEquals(EvidenceLedger.EMPTY, world.evidence.of(ISSUE, 1));
    }

    @Test
    void letsOnlyTheJudgeJudge() {
        assertEquals(List.of(Problem.of(ProblemCode.NOT_THE_JUDGE, "evidence[0].criterion", "paula")),
                problems(world.post(ANA, Drafts.judgement("u", "met"))));
        assertEquals(Verdict.REFUTED, world.posted(PAULA, Drafts.judgement("u", "met")).after().assessment().verdict());
        world.people.leave("paula");
        assertEquals(List.of(Problem.of(ProblemCode.JUDGE_GONE, "evidence[0].criterion", "paula")),
                problems(world.post(ANA, Drafts.judgement("u", "not-met"))));
    }

    @Test
    void citesEvidenceThatTheReaderMaySee() {
        Evidence cited = world.posted(ANA, Drafts.value("p", "1")).pieces().get(0);
        EvidenceDraft citing = Drafts.of("p").with("value", "1").with("cites", cited.id().value()).draft();
        assertEquals(Optional.of(cited.id()), world.posted(ANA, citing).pieces().get(0).provenance().cites());
        EvidenceDraft unknown = Drafts.of("p").with("value", "1").with("cites", "e-404").draft();
        assertEquals(List.of(Problem.of(ProblemCode.CITED_UNKNOWN, "evidence[0].cites", "e-404")), problems(world.post(ANA, unknown)));
    }

    @Test
    void citesNothingOfAnIssueThatIsHiddenOrGone() {
        Evidence here = world.posted(ANA, Drafts.value("p", "1")).pieces().get(0);
        Evidence elsewhere = new Evidence(
                new EvidenceId("e-2"), 10002, 1, here.criterion(), here.observation(), here.provenance(), here.entry(), Optional.empty());
        world.evidence.add(List.of(elsewhere));
        EvidenceDraft citing = Drafts.of("p").with("value", "1").with("cites", "e-2").draft();
        assertEquals(List.of(Problem.of(ProblemCode.CITED_UNKNOWN, "evidence[0].cites", "e-2")), problems(world.post(ANA, citing)));
        world.issues.add(10002, "SECRET-1");
        world.posted(ANA, citing);
    }

    @Test
    void recordsNothingTwiceUnderOneClientKey() {
        EvidenceDraft draft = Drafts.of("p").with("value", "0.96").with("clientKey", "run-7").draft();
        PostEvidence.Posted first = world.posted(ANA, draft);
        world.clock.advance(Duration.ofHours(1));
        PostEvidence.Posted again = world.posted(BEN, draft, Drafts.value("p", "0.97"));
        assertEquals(1, again.added());
        assertEquals(first.pieces().get(0), again.pieces().get(0));
        assertEquals(2, world.view().ledger().entries().size());
    }

    @Test
    void tellsWhatWasRecordedAlsoAfterTheEndAndInTheNextRound() {
        EvidenceDraft draft = Drafts.of("p").with("value", "0.96").with("clientKey", "run-7").draft();
        Evidence recorded = world.posted(ANA, draft).pieces().get(0);
        world.concluded(Verdict.NOT_FINISHED);
        PostEvidence.Posted replayed = world.posted(ANA, draft);
        assertEquals(List.of(recorded), replayed.pieces());
        assertEquals(0, replayed.added());
        assertEquals(List.of(Problem.of(ProblemCode.CONCLUDED, "")), problems(world.post(ANA, draft, Drafts.value("p", "1"))));
        world.nextRound.start(ISSUE, ANA, StartNextRound.Beginning.TESTING);
        assertEquals(List.of(recorded), world.posted(ANA, draft).pieces());
        assertEquals(EvidenceLedger.EMPTY, world.view().ledger());
    }

    @Test
    void refusesAClientKeyForSomethingElse() {
        Drafts draft = Drafts.of("p").with("value", "0.96").with("clientKey", "run-7");
        world.posted(ANA, draft.draft());
        Problem reused = Problem.of(ProblemCode.CLIENT_KEY_REUSED, "evidence[0].clientKey", "run-7");
        assertEquals(List.of(reused), problems(world.post(ANA, draft.with("value", "0.97").draft())));
        assertEquals(List.of(reused), problems(world.post(ANA, draft.with("criterion", "r").draft())));
        assertEquals(List.of(reused), problems(world.post(ANA, draft.with("note", "changed").draft())));
        EvidenceDraft fresh = draft.with("clientKey", "run-8").draft();
        assertEquals(List.of(Problem.of(ProblemCode.CLIENT_KEY_REUSED, "evidence[1].clientKey", "run-8")),
                problems(world.post(ANA, fresh, fresh)));
    }

    @Test
    void findsWhatSomebodyElseRecordedAtTheSameMoment() {
        Racing book = new Racing();
        ResearchWorld racing = new ResearchWorld(
                book, new InMemoryRounds(), new InMemoryAmendments(), new InMemoryVerdicts(), Runnable::run);
        racing.freeze.freeze(ISSUE, ANA);
        EvidenceDraft draft = Drafts.of("p").with("value", "0.96").with("clientKey", "run-7").draft();
        book.before = () -> racing.posted(BEN, draft);
        PostEvidence.Posted posted = racing.posted(ANA, draft);
        assertEquals(0, posted.added());
        assertEquals(BEN, posted.pieces().get(0).entry().by());
    }

    @Test
    void tellsOfAConflictThatDoesNotEnd() {
        Racing book = new Racing();
        ResearchWorld racing = new ResearchWorld(
                book, new InMemoryRounds(), new InMemoryAmendments(), new InMemoryVerdicts(), Runnable::run);
        racing.freeze.freeze(ISSUE, ANA);
        book.alwaysTaken = true;
        EvidenceDraft draft = Drafts.of("p").with("value", "0.96").with("clientKey", "run-7").draft();
        assertThrows(EvidenceConflict.class, () -> racing.post(ANA, draft));
    }

    /** The criterion was there when the piece was checked, and is not when the round is shown. */
    @Test
    void keepsEvidenceWhoseCriterionIsRemovedMeanwhile() {
        Evidence orphan = world.posted(ANA, Drafts.value("r", "0.8")).pieces().get(0);
        world.edit(BEN, ResearchWorld.criteria(Criteria.above("p", CriterionRole.MUST, "precision", "0.95")));
        RoundView view = world.view();
        assertEquals(List.of(orphan), view.ledger().ofNone(world.fields.read(ISSUE).criteria()));
        assertEquals(Optional.empty(), view.assessment().finding(new CriterionId("r")));
        assertEquals(1, view.amendments().size());
        assertEquals(List.of(ProblemCode.CRITERION_UNKNOWN),
                problems(world.post(ANA, Drafts.value("r", "0.8"))).stream().map(Problem::code).toList());
    }

    @Test
    void withdrawsWithAReasonAndLetsTheOlderPieceDecideAgain() {
        world.posted(ANA, Drafts.value("p", "0.96"), Drafts.value("r", "0.8"));
        Evidence wrong = world.posted(ANA, Drafts.value("r", "0.1")).pieces().get(0);
        assertEquals(Verdict.REFUTED, world.view().assessment().verdict());
        RoundView after = ResearchWorld.done(world.withdraw.withdraw(KEY, ANA, wrong.id().value(), " wrong file "));
        assertEquals(Verdict.SUPPORTED, after.assessment().verdict());
        assertEquals(Optional.of(new Withdrawal(ANA, world.clock.instant(), "wrong file")), after.ledger().find(wrong.id()).orElseThrow().withdrawal());
        assertEquals(Optional.of("met 1"), world.fields.criteriaState(ISSUE));
        assertEquals(List.of(Problem.of(ProblemCode.ALREADY_WITHDRAWN, "id")),
                problems(world.withdraw.withdraw(KEY, ANA, wrong.id().value(), "again")));
    }

    @Test
    void letsWhoeverMayAmendWithdrawWhatOthersRecorded() {
        Evidence anas = world.posted(ANA, Drafts.value("p", "0.96")).pieces().get(0);
        world.issues.forbid(BEN, IssueAction.AMEND_CRITERIA);
        assertEquals(List.of(Problem.of(ProblemCode.NOT_YOUR_EVIDENCE, "id")),
                problems(world.withdraw.withdraw(KEY, BEN, anas.id().value(), "no")));
        world.issues.forbid(ANA, IssueAction.AMEND_CRITERIA);
        ResearchWorld.done(world.withdraw.withdraw(KEY, ANA, anas.id().value(), "mine"));
        Evidence more = world.posted(ANA, Drafts.value("p", "0.96")).pieces().get(0);
        assertTrue(world.withdraw.withdraw(KEY, PAULA, more.id().value(), "by an editor") instanceof Outcome.Done);
    }

    @Test
    void refusesAWithdrawalWithoutIdOrReason() {
        Evidence piece = world.posted(ANA, Drafts.value("p", "0.96")).pieces().get(0);
        for (String id : List.of("", "e-404", "'; --")) {
            assertEquals(List.of(Problem.of(ProblemCode.EVIDENCE_UNKNOWN, "id", id)), problems(world.withdraw.withdraw(KEY, ANA, id, "why")));
        }
        assertEquals(List.of(Problem.of(ProblemCode.REASON_MISSING, "reason")),
                problems(world.withdraw.withdraw(KEY, ANA, piece.id().value(), " \n")));
        assertEquals(List.of(Problem.of(ProblemCode.TEXT_TOO_LONG, "reason", 1001, 1000)),
                problems(world.withdraw.withdraw(KEY, ANA, piece.id().value(), "x".repeat(1001))));
        world.issues.add(10002, "RES-2");
        assertEquals(List.of(ProblemCode.EVIDENCE_UNKNOWN),
                problems(world.withdraw.withdraw("RES-2", ANA, piece.id().value(), "why")).stream().map(Problem::code).toList());
    }

    @Test
    void keepsTheEvidenceOnWhichARoundWasDecided() {
        Evidence piece = world.posted(ANA, Drafts.value("p", "0.96")).pieces().get(0);
        world.concluded(Verdict.NOT_FINISHED);
        List<Problem> over = List.of(Problem.of(ProblemCode.CONCLUDED, ""));
        assertEquals(over, problems(world.withdraw.withdraw(KEY, ANA, piece.id().value(), "late")));
        world.nextRound.start(ISSUE, ANA, StartNextRound.Beginning.TESTING);
        assertEquals(over, problems(world.withdraw.withdraw(KEY, ANA, piece.id().value(), "later")));
        assertEquals(CriterionState.NO_EVIDENCE, world.view().assessment().findings().get(0).state());
        assertFalse(world.evidence.find(piece.id()).orElseThrow().withdrawal().isPresent());
    }

    /** Evidence in a list, where somebody else is a moment faster. */
    private static final class Racing implements EvidenceBook {

        private final EvidenceBook book = new InMemoryEvidence();
        private Runnable before = () -> { };
        private boolean alwaysTaken;

        @Override
        public EvidenceLedger of(long issueId, int round) {
            return book.of(issueId, round);
        }

        @Override
        public Optional<Evidence> find(EvidenceId id) {
            return book.find(id);
        }

        @Override
        public Optional<Evidence> byClientKey(long issueId, String clientKey) {
            return book.byClientKey(issueId, clientKey);
        }

        @Override
        public void add(List<Evidence> pieces) {
            if (alwaysTaken) {
                throw new EvidenceConflict(null);
            }
            Runnable first = before;
            before = () -> { };
            first.run();
            book.add(pieces);
        }

        @Override
        public boolean withdraw(EvidenceId id, Withdrawal withdrawal) {
            return book.withdraw(id, withdrawal);
        }
    }
}
