package org.hypothesisstories.application.port;

import java.util.List;
import java.util.Optional;
import org.hypothesisstories.domain.evidence.Evidence;
import org.hypothesisstories.domain.evidence.EvidenceId;
import org.hypothesisstories.domain.evidence.EvidenceLedger;
import org.hypothesisstories.domain.evidence.Withdrawal;

/** The stored evidence of all hypotheses. Nothing is ever changed or removed. */
public interface EvidenceBook {

    /** The evidence of one round of an issue, in the order of recording. */
    EvidenceLedger of(long issueId, int round);

    Optional<Evidence> find(EvidenceId id);

    /** The evidence of an issue that was recorded under a client's key, whatever its round. */
    Optional<Evidence> byClientKey(long issueId, String clientKey);

    /**
     * Adds all pieces or none.
     *
     * @throws EvidenceConflict if a client's key is taken by now; the surrounding transaction cannot go on then
     */
    void add(List<Evidence> pieces);

    /** Withdraws a piece; false if it is withdrawn already, and then nothing is changed. */
    boolean withdraw(EvidenceId id, Withdrawal withdrawal);
}
