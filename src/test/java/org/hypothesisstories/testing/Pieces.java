package org.hypothesisstories.testing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.domain.evidence.Channel;
import org.hypothesisstories.domain.evidence.Entry;
import org.hypothesisstories.domain.evidence.Evidence;
import org.hypothesisstories.domain.evidence.EvidenceId;
import org.hypothesisstories.domain.evidence.EvidenceLedger;
import org.hypothesisstories.domain.evidence.Interval;
import org.hypothesisstories.domain.evidence.Judgement;
import org.hypothesisstories.domain.evidence.Measurement;
import org.hypothesisstories.domain.evidence.Observation;
import org.hypothesisstories.domain.evidence.Provenance;
import org.hypothesisstories.domain.evidence.Withdrawal;
import org.hypothesisstories.domain.hypothesis.CriterionId;
import org.hypothesisstories.domain.timebox.Actor;

/** Recorded evidence for tests. */
public final class Pieces {

    private static final Instant NOW = Instant.parse("2025-03-03T09:00:00Z");

    private Pieces() {
    }

    public static EvidenceLedger ledger(Evidence... inOrder) {
        return new EvidenceLedger(List.of(inOrder));
    }

    public static Evidence value(String criterion, String value) {
        return piece(criterion, Measurement.of(new BigDecimal(value)));
    }

    public static Evidence within(String criterion, String low, String high) {
        return piece(criterion, Measurement.within(new BigDecimal(low), new Interval(new BigDecimal(low), new BigDecimal(high))));
    }

    public static Evidence judged(String criterion, boolean met) {
        return piece(criterion, new Judgement(met));
    }

    public static Evidence withdrawn(Evidence piece) {
        return piece.withdrawn(new Withdrawal(Actor.user("ana"), NOW, "mistake"));
    }

    /** A value for which the held-out data was looked at, with a batch of its own. */
    public static Evidence heldOut(String criterion, String batch) {
        return new Evidence(
                EvidenceId.fresh(), 10001, 1, new CriterionId(criterion), Measurement.of(BigDecimal.ONE),
                new Provenance("", "", "", "", "", true, Optional.empty()),
                new Entry(Actor.user("ana"), NOW, Channel.REST, batch, ""), Optional.empty());
    }

    private static Evidence piece(String criterion, Observation observation) {
        return new Evidence(
                EvidenceId.fresh(), 10001, 1, new CriterionId(criterion), observation, Provenance.NONE,
                new Entry(Actor.user("ana"), NOW, Channel.REST, "batch", ""), Optional.empty());
    }
}
