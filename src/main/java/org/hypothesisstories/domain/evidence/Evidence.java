package org.hypothesisstories.domain.evidence;

import java.util.Objects;
import java.util.Optional;
import org.hypothesisstories.domain.hypothesis.CriterionId;

/**
 * One observation for one exit criterion. It is never changed or removed, only withdrawn.
 *
 * @param issueId the issue of the hypothesis
 * @param round the round of the hypothesis to which it belongs, from 1
 */
public record Evidence(
        EvidenceId id, long issueId, int round, CriterionId criterion, Observation observation, Provenance provenance, Entry entry,
        Optional<Withdrawal> withdrawal) {

    public Evidence {
        Objects.requireNonNull(id);
        Objects.requireNonNull(criterion);
        Objects.requireNonNull(observation);
        Objects.requireNonNull(provenance);
        Objects.requireNonNull(entry);
        Objects.requireNonNull(withdrawal);
    }

    public boolean counts() {
        return withdrawal.isEmpty();
    }

    public Evidence withdrawn(Withdrawal by) {
        return new Evidence(id, issueId, round, criterion, observation, provenance, entry, Optional.of(by));
    }
}
