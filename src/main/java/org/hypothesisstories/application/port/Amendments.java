package org.hypothesisstories.application.port;

import java.util.List;
import java.util.Optional;
import org.hypothesisstories.domain.round.Amendment;
import org.hypothesisstories.domain.round.AmendmentId;

/** The stored amendments of all hypotheses. */
public interface Amendments {

    /** The amendments of one round of an issue, the oldest first. */
    List<Amendment> of(long issueId, int round);

    Optional<Amendment> find(AmendmentId id);

    void add(Amendment amendment);

    /** Says why an amendment was made; false if that was said already, and then nothing is changed. */
    boolean explain(AmendmentId id, Amendment.Explanation explanation);
}
