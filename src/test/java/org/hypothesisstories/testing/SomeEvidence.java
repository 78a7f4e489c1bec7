package org.hypothesisstories.testing;

import java.time.Instant;
import java.util.Optional;
import org.hypothesisstories.domain.evidence.Channel;
import org.hypothesisstories.domain.evidence.Entry;
import org.hypothesisstories.domain.evidence.Evidence;
import org.hypothesisstories.domain.evidence.EvidenceId;
import org.hypothesisstories.domain.evidence.Judgement;
import org.hypothesisstories.domain.evidence.Observation;
import org.hypothesisstories.domain.evidence.Provenance;
import org.hypothesisstories.domain.hypothesis.CriterionId;

/** Evidence of the first round, for tests that are about something else. */
public final class SomeEvidence {

    private SomeEvidence() {
    }

    public static Evidence judged(long issueId, CriterionId criterion, boolean met, Instant at) {
        return of(issueId, criterion, new Judgement(met), at);
    }

    public static Evidence of(long issueId, CriterionId criterion, Observation observation, Instant at) {
        Entry entry = new Entry(TimeBoxWorld.ANA, at, Channel.REST, "batch", "");
        return new Evidence(EvidenceId.fresh(), issueId, 1, criterion, observation, Provenance.NONE, entry, Optional.empty());
    }
}
