package org.hypothesisstories.testing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.hypothesisstories.domain.evidence.Channel;
import org.hypothesisstories.domain.evidence.Entry;
import org.hypothesisstories.domain.evidence.Evidence;
import org.hypothesisstories.domain.evidence.EvidenceId;
import org.hypothesisstories.domain.evidence.Measurement;
import org.hypothesisstories.domain.evidence.Provenance;
import org.hypothesisstories.domain.hypothesis.CriterionId;
import org.hypothesisstories.domain.round.Round;
import org.hypothesisstories.domain.timebox.Actor;

/** Evidence of which a test says only what it is about. */
public final class SampleEvidence {
    private SampleEvidence() {
    }

    /** A value that was measured in a round, without margin or provenance. */
    public static Evidence measured(Round round, CriterionId criterion, String value, Instant at) {
        EvidenceId id = EvidenceId.fresh();
        Entry entry = new Entry(Actor.user("ana"), at, Channel.REST, id.value(), "");
        return new Evidence(id, round.issueId(), round.number(), criterion, Measurement.of(new BigDecimal(value)), Provenance.NONE, entry,
                Optional.empty());
    }
}
