package org.hypothesisstories.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.application.port.EvidenceBook;
import org.hypothesisstories.application.port.EvidenceConflict;
import org.hypothesisstories.domain.evidence.Evidence;
import org.hypothesisstories.domain.evidence.EvidenceId;
import org.hypothesisstories.domain.evidence.EvidenceLedger;
import org.hypothesisstories.domain.evidence.Withdrawal;

/** Evidence in a list. */
public final class InMemoryEvidence implements EvidenceBook {

    private final List<Evidence> pieces = new ArrayList<>();

    @Override
    public synchronized EvidenceLedger of(long issueId, int round) {
        return new EvidenceLedger(pieces.stream().filter(piece -> piece.issueId() == issueId && piece.round() == round).toList());
    }

    @Override
    public synchronized Optional<Evidence> find(EvidenceId id) {
        return pieces.stream().filter(piece -> piece.id().equals(id)).findFirst();
    }

    @Override
    public synchronized Optional<Evidence> byClientKey(long issueId, String clientKey) {
        return pieces.stream()
                .filter(piece -> piece.issueId() == issueId && piece.entry().clientKey().equals(clientKey))
                .findFirst();
    }

    @Override
    public synchronized void add(List<Evidence> added) {
        for (Evidence piece : added) {
            String key = piece.entry().clientKey();
            if (!key.isEmpty() && byClientKey(piece.issueId(), key).isPresent()) {
                throw new EvidenceConflict(null);
            }
        }
        pieces.addAll(added);
    }

    @Override
    public synchronized boolean withdraw(EvidenceId id, Withdrawal withdrawal) {
        Optional<Evidence> standing = find(id).filter(Evidence::counts);
        standing.ifPresent(piece -> pieces.set(pieces.indexOf(piece), piece.withdrawn(withdrawal)));
        return standing.isPresent();
    }
}
