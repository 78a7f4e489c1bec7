package org.hypothesisstories.application;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.application.EvidenceIntake.Piece;
import org.hypothesisstories.application.port.EvidenceBook;
import org.hypothesisstories.application.port.Transaction;
import org.hypothesisstories.domain.evidence.Channel;
import org.hypothesisstories.domain.evidence.Entry;
import org.hypothesisstories.domain.evidence.Evidence;
import org.hypothesisstories.domain.evidence.EvidenceId;
import org.hypothesisstories.domain.evidence.EvidenceReader.Reading;
import org.hypothesisstories.domain.round.Round;
import org.hypothesisstories.domain.timebox.Actor;

/** Writes checked evidence down, and what follows from it for the fields that Jira searches. */
public final class EvidenceLog {

    private final EvidenceBook evidence;
    private final Transaction transaction;
    private final CriteriaStateKeeper stateKeeper;
    private final InstantSource clock;

    public EvidenceLog(EvidenceBook evidence, Transaction transaction, CriteriaStateKeeper stateKeeper, InstantSource clock) {
        this.evidence = evidence;
        this.transaction = transaction;
        this.stateKeeper = stateKeeper;
        this.clock = clock;
    }

    PostEvidence.Posted write(Round round, Actor actor, Channel channel, List<Piece> pieces) {
        // All of one order share the batch: looking once at the test set for several criteria is one look.
        String batch = EvidenceId.fresh().value();
        List<Evidence> all = new ArrayList<>();
        List<Evidence> added = new ArrayList<>();
        for (Piece piece : pieces) {
            Evidence evidenceOfPiece = piece.recorded().orElseGet(() -> {
                Entry entry = new Entry(actor, clock.instant(), channel, batch, piece.reading().clientKey());
                Evidence fresh = evidence(round, piece.reading(), entry);
                added.add(fresh);
                return fresh;
            });
            all.add(evidenceOfPiece);
        }
        if (!added.isEmpty()) {
            transaction.run(() -> evidence.add(added));
        }
        return new PostEvidence.Posted(List.copyOf(all), added.size(), stateKeeper.refresh(round.issueId()));
    }

    private static Evidence evidence(Round round, Reading reading, Entry entry) {
        return new Evidence(
                EvidenceId.fresh(), round.issueId(), round.number(), reading.criterion().id(), reading.observation(), reading.provenance(),
                entry, Optional.empty());
    }
}
