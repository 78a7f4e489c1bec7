package org.hypothesisstories.application.port;

import java.util.List;
import org.hypothesisstories.domain.round.Round;

/** The stored rounds of all hypotheses. */
public interface Rounds {

    /** The present round of an issue; its first one, not frozen, where nothing is stored. */
    Round current(long issueId);

    /** All stored rounds of an issue, the first one first. */
    List<Round> all(long issueId);

    /**
     * Stores a round as it is now, in the place of what is stored under its number. A round's stamps are never taken back: one that is
     * stored and missing here stays.
     */
    void store(Round round);
}
