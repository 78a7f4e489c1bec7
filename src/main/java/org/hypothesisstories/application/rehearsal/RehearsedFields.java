package org.hypothesisstories.application.rehearsal;

import java.time.Instant;
import java.util.Optional;
import org.hypothesisstories.application.port.HypothesisFields;
import org.hypothesisstories.domain.evidence.CriteriaState;
import org.hypothesisstories.domain.hypothesis.Hypothesis;

/** The fields as they are, and nothing is written to them. */
record RehearsedFields(HypothesisFields stored) implements HypothesisFields {

    @Override
    public Hypothesis read(long issueId) {
        return stored.read(issueId);
    }

    @Override
    public void writeEnds(long issueId, Optional<Instant> ends) {
        // What Jira searches by follows from the step, which is written down.
    }

    @Override
    public void writeCriteriaState(long issueId, CriteriaState state, int withoutEvidence) {
        throw new UnsupportedOperationException("no sweep records evidence");
    }
}
