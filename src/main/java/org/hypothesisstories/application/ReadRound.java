package org.hypothesisstories.application;

import org.hypothesisstories.application.port.Amendments;
import org.hypothesisstories.application.port.EvidenceBook;
import org.hypothesisstories.application.port.Rounds;
import org.hypothesisstories.application.port.VerdictBook;
import org.hypothesisstories.domain.evidence.Assessment;
import org.hypothesisstories.domain.evidence.EvidenceLedger;
import org.hypothesisstories.domain.hypothesis.ExitCriteria;
import org.hypothesisstories.domain.round.Round;

/** Reads the present round of a hypothesis; whoever asks has been let through already. */
public final class ReadRound {

    private final Rounds rounds;
    private final EvidenceBook evidence;
    private final Amendments amendments;
    private final VerdictBook verdicts;

    public ReadRound(Rounds rounds, EvidenceBook evidence, Amendments amendments, VerdictBook verdicts) {
        this.rounds = rounds;
        this.evidence = evidence;
        this.amendments = amendments;
        this.verdicts = verdicts;
    }

    /** @param criteria the issue's criteria as they stand now */
    public RoundView read(long issueId, ExitCriteria criteria) {
        Round round = rounds.current(issueId);
        EvidenceLedger ledger = evidence.of(issueId, round.number());
        return new RoundView(
                round, ledger, Assessment.of(criteria, ledger), amendments.of(issueId, round.number()),
                verdicts.override(issueId, round.number()), verdicts.of(issueId));
    }
}
