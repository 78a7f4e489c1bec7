package org.hypothesisstories.application.port;

import java.util.List;
import java.util.Optional;
import org.hypothesisstories.domain.round.Round.Stamp;
import org.hypothesisstories.domain.verdict.VerdictOverride;
import org.hypothesisstories.domain.verdict.VerdictRecord;

/** The recorded verdicts of all hypotheses, and the wishes to record another one than the evidence gives. */
public interface VerdictBook {

    /** The records of an issue, all rounds, the oldest first. */
    List<VerdictRecord> of(long issueId);

    void add(VerdictRecord record);

    /** The last wish in a round; an earlier one is void. */
    Optional<VerdictOverride> override(long issueId, int round);

    void ask(VerdictOverride override);

    /** Agrees to a wish; false, and nothing is changed, if it is not the last of its round any more or somebody agreed to it already. */
    boolean second(VerdictOverride wish, Stamp second);
}
