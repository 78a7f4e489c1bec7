package org.hypothesisstories.adapter.workflow;

import static org.mockito.Mockito.mock;

import com.atlassian.jira.issue.IssueManager;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.adapter.jira.JiraVerdictFields;
import org.hypothesisstories.adapter.jira.PersonalUpdate;
import org.hypothesisstories.application.ConcludeRound;
import org.hypothesisstories.application.CriteriaStateKeeper;
import org.hypothesisstories.application.FreezeCriteria;
import org.hypothesisstories.application.ReadRound;
import org.hypothesisstories.application.StartNextRound;
import org.hypothesisstories.application.VerdictRecorder;
import org.hypothesisstories.domain.hypothesis.Comparator;
import org.hypothesisstories.domain.hypothesis.CriterionId;
import org.hypothesisstories.domain.hypothesis.CriterionRole;
import org.hypothesisstories.domain.hypothesis.ExitCriteria;
import org.hypothesisstories.domain.hypothesis.MeasuredCriterion;
import org.hypothesisstories.domain.hypothesis.Verdict;
import org.hypothesisstories.domain.verdict.Learning;
import org.hypothesisstories.domain.verdict.NextStep;
import org.hypothesisstories.plugin.Keys;
import org.hypothesisstories.testing.InMemoryAmendments;
import org.hypothesisstories.testing.InMemoryEvidence;
import org.hypothesisstories.testing.InMemoryRounds;
import org.hypothesisstories.testing.InMemoryVerdicts;
import org.hypothesisstories.testing.MutableClock;
import org.hypothesisstories.testing.SampleEvidence;

/** A hypothesis in the middle of a transition: two must criteria on the issue, its round and its evidence in memory. */
final class RoundFixture {
    static final Learning LEARNED = new Learning("it ranks", "it does", "labels are enough", "we ship", Optional.of(NextStep.PROMOTE),
            Optional.empty());
    private static final CriterionId PRECISION = new CriterionId("precision");
    private static final CriterionId RECALL = new CriterionId("recall");

    final TransitionFixture transition = new TransitionFixture();
    final MutableClock clock = MutableClock.at("2026-03-02T09:00:00Z");
    final InMemoryRounds rounds = new InMemoryRounds();
    final InMemoryEvidence evidence = new InMemoryEvidence();
    final InMemoryAmendments amendments = new InMemoryAmendments();
    final InMemoryVerdicts verdicts = new InMemoryVerdicts();
    final ConcludeRound concludeRound;
    final FreezeCriteria freezeCriteria;
    final StartNextRound startNextRound;
    final ReadRound readRound;

    RoundFixture() {
        readRound = new ReadRound(rounds, evidence, amendments, verdicts);
        CriteriaStateKeeper keeper = new CriteriaStateKeeper(transition.hypotheses, readRound);
        JiraVerdictFields verdictFields = new JiraVerdictFields(
                mock(IssueManager.class), transition.fields, transition.inHand, mock(PersonalUpdate.class));
        concludeRound = new ConcludeRound(
                transition.hypotheses, verdictFields, readRound, new VerdictRecorder(verdicts, clock), rounds, clock);
        freezeCriteria = new FreezeCriteria(rounds, keeper, clock);
        startNextRound = new StartNextRound(rounds, keeper, clock);
        transition.write(Keys.CRITERIA_FIELD_SETTING, new ExitCriteria(List.of(must(PRECISION, ".95"), must(RECALL, ".7"))));
    }

    void precision(String value) {
        record(PRECISION, value);
    }

    void recall(String value) {
        record(RECALL, value);
    }

    void verdict(Verdict verdict) {
        transition.write(Keys.VERDICT_FIELD_SETTING, verdict);
    }

    void learning(Learning learning) {
        transition.write(Keys.LEARNING_FIELD_SETTING, learning);
    }

    private void record(CriterionId criterion, String value) {
        evidence.add(List.of(SampleEvidence.measured(rounds.current(TransitionFixture.ISSUE), criterion, value, clock.instant())));
    }

    private static MeasuredCriterion must(CriterionId id, String threshold) {
        return new MeasuredCriterion(id, CriterionRole.MUST, id.value(), Comparator.GREATER, new BigDecimal(threshold), "");
    }
}
