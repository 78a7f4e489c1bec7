package org.hypothesisstories.application.port;

import org.hypothesisstories.domain.evidence.CriteriaState;
import org.hypothesisstories.domain.hypothesis.Hypothesis;
import org.hypothesisstories.domain.timebox.BoxFacts;

/** The custom fields of the plugin on an issue. */
public interface HypothesisFields {

    /** What the fields hold; what is absent or cannot be read is empty. */
    Hypothesis read(long issueId);

    /** Writes where the time box stands, so that Jira can search for it. Tells nobody; writes nothing where it stands there already. */
    void writeBox(long issueId, BoxFacts facts);

    /** Whether the fields hold just that; a field that the issue does not have counts as right, and so does an issue that is gone. */
    boolean holdsBox(long issueId, BoxFacts facts);

    /**
     * Writes how the exit criteria stand, so that Jira can search for it. Tells nobody.
     *
     * @param withoutEvidence how many criteria have no evidence
     */
    void writeCriteriaState(long issueId, CriteriaState state, int withoutEvidence);
}
