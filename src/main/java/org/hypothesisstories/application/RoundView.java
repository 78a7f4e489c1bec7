package org.hypothesisstories.application;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hypothesisstories.domain.evidence.Assessment;
import org.hypothesisstories.domain.evidence.EvidenceLedger;
import org.hypothesisstories.domain.round.Amendment;
import org.hypothesisstories.domain.round.Round;
import org.hypothesisstories.domain.verdict.VerdictCheck;
import org.hypothesisstories.domain.verdict.VerdictOverride;
import org.hypothesisstories.domain.verdict.VerdictRecord;

/**
 * One round of a hypothesis as it stands: its evidence, what that says, and what was recorded.
 *
 * @param amendments of this round, the oldest first
 * @param override the wish to record another verdict than the computed one, if there is one in this round
 * @param records the verdicts that were recorded on the issue, all rounds, the oldest first
 */
public record RoundView(
        Round round, EvidenceLedger ledger, Assessment assessment, List<Amendment> amendments, Optional<VerdictOverride> override,
        List<VerdictRecord> records) {

    public RoundView {
        Objects.requireNonNull(round);
        Objects.requireNonNull(ledger);
        Objects.requireNonNull(assessment);
        amendments = List.copyOf(amendments);
        Objects.requireNonNull(override);
        records = List.copyOf(records);
    }

    /** The last verdict that was recorded in this round. */
    public Optional<VerdictRecord> record() {
        return records.stream().filter(record -> record.round() == round.number()).reduce((earlier, later) -> later);
    }

    /** With what each earlier round ended. */
    public List<VerdictRecord> earlier() {
        return records.stream().filter(record -> record.round() < round.number()).toList();
    }

    /** What a verdict would have to satisfy now. */
    public VerdictCheck check() {
        long unexplained = amendments.stream().filter(amendment -> !amendment.isExplained()).count();
        return new VerdictCheck(assessment, override, unexplained);
    }
}
