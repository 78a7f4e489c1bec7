package org.hypothesisstories.application.port;

import java.time.Instant;
import java.util.Optional;
import org.hypothesisstories.domain.evidence.CriteriaState;
import org.hypothesisstories.domain.hypothesis.Hypothesis;

/** The custom fields of the plugin on an issue. */
public interface HypothesisFields {

    /** What the fields hold; what is absent or cannot be read is empty. */
    Hypothesis read(long issueId);

    /** Writes when the time box ends, so that Jira can search for it; empty clears the field. Tells nobody. */
    void writeEnds(long issueId, Optional<Instant> ends);

    /**
     * Writes how the exit criteria stand, so that Jira can search for it. Tells nobody.
     *
     * @param withoutEvidence how many criteria have no evidence
     */
    void writeCriteriaState(long issueId, CriteriaState state, int withoutEvidence);
}
