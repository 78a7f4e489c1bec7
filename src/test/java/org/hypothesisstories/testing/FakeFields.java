package org.hypothesisstories.testing;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.application.port.HypothesisFields;
import org.hypothesisstories.domain.evidence.CriteriaState;
import org.hypothesisstories.domain.hypothesis.Hypothesis;
import org.hypothesisstories.domain.timebox.BudgetText;

/** The fields of issues in a map. */
public final class FakeFields implements HypothesisFields {

    private final Map<Long, Hypothesis> hypotheses = new HashMap<>();
    private final Map<Long, Instant> ends = new HashMap<>();
    private final Map<Long, String> criteriaStates = new HashMap<>();

    @Override
    public Hypothesis read(long issueId) {
        return hypotheses.getOrDefault(issueId, Hypothesis.EMPTY);
    }

    @Override
    public void writeEnds(long issueId, Optional<Instant> end) {
        if (end.isPresent()) {
            ends.put(issueId, end.get());
        } else {
            ends.remove(issueId);
        }
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
        return Optional.ofNullable(ends.get(issueId));
    }

    /** The state that was written last and how many criteria had no evidence, with a space between. */
    public Optional<String> criteriaState(long issueId) {
        return Optional.ofNullable(criteriaStates.get(issueId));
    }
}
