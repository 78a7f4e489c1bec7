package org.hypothesisstories.application.rehearsal;

import org.hypothesisstories.application.port.HypothesisFields;
import org.hypothesisstories.domain.evidence.CriteriaState;
import org.hypothesisstories.domain.hypothesis.Hypothesis;
import org.hypothesisstories.domain.timebox.BoxFacts;

/** The fields as they are, and nothing is written to them. */
record RehearsedFields(HypothesisFields stored) implements HypothesisFields {

    @Override
    public Hypothesis read(long issueId) {
        return stored.read(issueId);
    }

    @Override
    public void writeBox(long issueId, BoxFacts facts) {
        // What Jira searches by follows from the step, which is written down.
    }

    @Override
    public boolean holdsBox(long issueId, BoxFacts facts) {
        throw new UnsupportedOperationException("nothing is checked in a rehearsal");
    }

    @Override
    public void writeCriteriaState(long issueId, CriteriaState state, int withoutEvidence) {
        throw new UnsupportedOperationException("no sweep records evidence");
    }
}
