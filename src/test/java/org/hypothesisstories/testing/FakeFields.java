package org.hypothesisstories.testing;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.application.port.HypothesisFields;
import org.hypothesisstories.domain.evidence.CriteriaState;
import org.hypothesisstories.domain.hypothesis.Hypothesis;
import org.hypothesisstories.domain.timebox.BoxFacts;
import org.hypothesisstories.domain.timebox.BudgetText;

/** The fields of issues in a map. */
public final class FakeFields implements HypothesisFields {

    private final Map<Long, Hypothesis> hypotheses = new HashMap<>();
    private final Map<Long, BoxFacts> boxFacts = new HashMap<>();
    private final Map<Long, String> criteriaStates = new HashMap<>();
    private boolean broken;

    @Override
    public Hypothesis read(long issueId) {
        return hypotheses.getOrDefault(issueId, Hypothesis.EMPTY);
    }

    @Override
    public void writeBox(long issueId, BoxFacts facts) {
        if (broken) {
            throw new IllegalStateException("Jira does not store the field");
        }
        boxFacts.put(issueId, facts);
    }

    @Override
    public boolean holdsBox(long issueId, BoxFacts facts) {
        return facts.equals(boxFacts.get(issueId));
    }

    /** Lets Jira refuse to write where the box stands. */
    public void breakDown(boolean down) {
        broken = down;
    }

    @Override
    public void writeCriteriaState(long issueId, CriteriaState state, int withoutEvidence) {
        criteriaStates.put(issueId, state.key() + " " + withoutEvidence);
    }

    public void write(long issueId, Hypothesis hypothesis) {
        hypotheses.put(issueId, hypothesis);
    }

    /** Writes the time-box field; an empty text clears it. */
    public void writeBudget(long issueId, String budget) {
        Hypothesis before = read(issueId);
        write(issueId, new Hypothesis(
                before.statement(), before.criteria(), BudgetText.parse(budget).value(), before.verdict(), before.kind(),
                before.confidenceBefore(), before.confidenceAfter()));
    }

    public Optional<Instant> ends(long issueId) {
        return box(issueId).flatMap(BoxFacts::deadline);
    }

    /** What was written last of the issue's time boxes. */
    public Optional<BoxFacts> box(long issueId) {
        return Optional.ofNullable(boxFacts.get(issueId));
    }

    /** The state that was written last and how many criteria had no evidence, with a space between. */
    public Optional<String> criteriaState(long issueId) {
        return Optional.ofNullable(criteriaStates.get(issueId));
    }
}
