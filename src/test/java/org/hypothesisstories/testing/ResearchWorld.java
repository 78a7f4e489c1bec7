package org.hypothesisstories.testing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hypothesisstories.application.AmendCriteria;
import org.hypothesisstories.application.ConcludeRound;
import org.hypothesisstories.application.CriteriaStateKeeper;
import org.hypothesisstories.application.EvidenceIntake;
import org.hypothesisstories.application.EvidenceLog;
import org.hypothesisstories.application.EvidenceOrder;
import org.hypothesisstories.application.ExplainAmendment;
import org.hypothesisstories.application.FreezeCriteria;
import org.hypothesisstories.application.HypothesisGate;
import org.hypothesisstories.application.Outcome;
import org.hypothesisstories.application.OverrideVerdict;
import org.hypothesisstories.application.PostEvidence;
import org.hypothesisstories.application.ReadRound;
import org.hypothesisstories.application.RecordAmendment;
import org.hypothesisstories.application.RecordVerdict;
import org.hypothesisstories.application.RoundView;
import org.hypothesisstories.application.StartNextRound;
import org.hypothesisstories.application.StartedTest;
import org.hypothesisstories.application.VerdictRecorder;
import org.hypothesisstories.application.WithdrawEvidence;
import org.hypothesisstories.application.port.Amendments;
import org.hypothesisstories.application.port.CriteriaField;
import org.hypothesisstories.application.port.EvidenceBook;
import org.hypothesisstories.application.port.Rounds;
import org.hypothesisstories.application.port.Transaction;
import org.hypothesisstories.application.port.VerdictBook;
import org.hypothesisstories.domain.Problem;
import org.hypothesisstories.domain.evidence.Channel;
import org.hypothesisstories.domain.evidence.EvidenceDraft;
import org.hypothesisstories.domain.hypothesis.CriterionRole;
import org.hypothesisstories.domain.hypothesis.ExitCriteria;
import org.hypothesisstories.domain.hypothesis.ExitCriterion;
import org.hypothesisstories.domain.hypothesis.Hypothesis;
import org.hypothesisstories.domain.hypothesis.Verdict;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.verdict.Learning;
import org.hypothesisstories.domain.verdict.NextStep;

/** The use cases of evidence and verdicts, wired over fakes or over real stores, with one hypothesis that has three criteria. */
public final class ResearchWorld {

    public static final long ISSUE = 10001;
    public static final String KEY = "RES-1";
    public static final Actor ANA = Actor.user("ana");
    public static final Actor BEN = Actor.user("ben");
    /** Who answers the question of the kill criterion. */
    public static final Actor PAULA = Actor.user("paula");
    public static final Learning LEARNING = new Learning("b", "o", "l", "t", Optional.of(NextStep.STOP), Optional.empty());
    public static final ExitCriteria CRITERIA = criteria(
            Criteria.above("p", CriterionRole.MUST, "precision", "0.95"), Criteria.above("r", CriterionRole.MUST, "recall", "0.7"),
            Criteria.judged("u", CriterionRole.KILL, "Is it unfair?"));

    public final MutableClock clock = MutableClock.at("2025-03-03T09:00:00.5Z");
    public final FakeFields fields = new FakeFields();
    public final FakeIssues issues = new FakeIssues();
    public final InMemoryTimeBoxes boxes = new InMemoryTimeBoxes();
    public final FakePeople people = new FakePeople();
    public final FakeVerdictFields verdictFields = new FakeVerdictFields(fields);

    public final EvidenceBook evidence;
    public final Rounds rounds;
    public final Amendments amendments;
    public final VerdictBook verdicts;

    public final ReadRound readRound;
    public final PostEvidence post;
    public final WithdrawEvidence withdraw;
    public final FreezeCriteria freeze;
    public final StartNextRound nextRound;
    public final RecordAmendment recordAmendment;
    public final AmendCriteria amend;
    public final ExplainAmendment explain;
    public final RecordVerdict recordVerdict;
    public final OverrideVerdict override;
    public final ConcludeRound conclude;

    public ResearchWorld() {
        this(new InMemoryEvidence(), new InMemoryRounds(), new InMemoryAmendments(), new InMemoryVerdicts(), Runnable::run);
    }

    public ResearchWorld(
            EvidenceBook evidence, Rounds rounds, Amendments amendments, VerdictBook verdicts, Transaction transaction) {
        this.evidence = evidence;
        this.rounds = rounds;
        this.amendments = amendments;
        this.verdicts = verdicts;
        HypothesisGate gate = new HypothesisGate(issues);
        readRound = new ReadRound(rounds, evidence, amendments, verdicts);
        CriteriaStateKeeper stateKeeper = new CriteriaStateKeeper(fields, readRound);
        freeze = new FreezeCriteria(rounds, stateKeeper, clock);
        StartedTest startedTest = new StartedTest(boxes, rounds, freeze);
        post = new PostEvidence(
                gate, fields, rounds, new EvidenceIntake(evidence, issues, people),
                new EvidenceLog(evidence, transaction, stateKeeper, clock), startedTest);
        withdraw = new WithdrawEvidence(gate, issues, rounds, evidence, stateKeeper, clock);
        nextRound = new StartNextRound(rounds, stateKeeper, clock);
        recordAmendment = new RecordAmendment(rounds, amendments, clock);
        amend = new AmendCriteria(gate, fields, rounds, criteriaField(), stateKeeper);
        explain = new ExplainAmendment(gate, amendments, fields, readRound, clock);
        VerdictRecorder recorder = new VerdictRecorder(verdicts, clock);
        recordVerdict = new RecordVerdict(gate, fields, readRound, verdictFields, recorder, startedTest);
        override = new OverrideVerdict(gate, fields, readRound, verdicts, clock);
        conclude = new ConcludeRound(fields, verdictFields, readRound, recorder, rounds, clock);
        issues.add(ISSUE, KEY);
        writeCriteria(CRITERIA);
    }

    public static ExitCriteria criteria(ExitCriterion... rows) {
        return new ExitCriteria(List.of(rows));
    }

    /** A world in which the test has started. */
    public static ResearchWorld testing() {
        ResearchWorld world = new ResearchWorld();
        world.freeze.freeze(ISSUE, ANA);
        return world;
    }

    /** Writes the field as an edit in Jira does, without a reason. */
    public void edit(Actor actor, ExitCriteria criteria) {
        recordAmendment.record(ISSUE, fields.read(ISSUE).criteria(), criteria, actor, Optional.empty());
        writeCriteria(criteria);
    }

    public Outcome<PostEvidence.Posted> post(Actor actor, EvidenceDraft... drafts) {
        return post.post(KEY, actor, new EvidenceOrder(List.of(drafts), Locale.ENGLISH, Channel.REST));
    }

    /** Records a value that must be accepted. */
    public PostEvidence.Posted posted(Actor actor, EvidenceDraft... drafts) {
        return done(post(actor, drafts));
    }

    public RoundView view() {
        return readRound.read(ISSUE, fields.read(ISSUE).criteria());
    }

    /** Writes the verdict field as a transition's screen does, and ends the round. */
    public void concluded(Verdict verdict) {
        verdictFields.write(verdict, LEARNING);
        conclude.conclude(ISSUE, ANA);
    }

    /** What was done; fails where it was refused. */
    public static <T> T done(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T> done) {
            return done.value();
        }
        throw new AssertionError(outcome);
    }

    /** Why it was refused; fails where it was not. */
    public static List<Problem> problems(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Refused<?> refused) {
            return refused.problems();
        }
        throw new AssertionError(outcome);
    }

    private CriteriaField criteriaField() {
        return (issue, actor, criteria, reason) -> {
            recordAmendment.record(
                    issue.id(), fields.read(issue.id()).criteria(), criteria, actor,
                    Optional.of(reason).filter(text -> !text.isEmpty()));
            writeCriteria(criteria);
        };
    }

    private void writeCriteria(ExitCriteria criteria) {
        Hypothesis before = fields.read(ISSUE);
        fields.write(ISSUE, new Hypothesis(
                before.statement(), criteria, before.budget(), before.verdict(), before.kind(), before.confidenceBefore(),
                before.confidenceAfter()));
    }
}
