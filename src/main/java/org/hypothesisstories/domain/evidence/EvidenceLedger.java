package org.hypothesisstories.domain.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hypothesisstories.domain.hypothesis.CriterionId;
import org.hypothesisstories.domain.hypothesis.ExitCriteria;

/** The evidence of one round, in the order in which it was recorded. Later evidence counts before earlier; nothing is ever removed. */
public record EvidenceLedger(List<Evidence> entries) {

    public static final EvidenceLedger EMPTY = new EvidenceLedger(List.of());

    public EvidenceLedger {
        entries = List.copyOf(entries);
    }

    /** The evidence for a criterion, withdrawn pieces included, the newest first. */
    public List<Evidence> of(CriterionId criterion) {
        List<Evidence> found = new ArrayList<>();
        for (int index = entries.size() - 1; index >= 0; index--) {
            if (entries.get(index).criterion().equals(criterion)) {
                found.add(entries.get(index));
            }
        }
        return found;
    }

    public Optional<Evidence> find(EvidenceId id) {
        return entries.stream().filter(piece -> piece.id().equals(id)).findFirst();
    }

    /** Evidence for criteria that stand no more, because an amendment took them away; the newest first. */
    public List<Evidence> ofNone(ExitCriteria criteria) {
        return entries.stream()
                .filter(piece -> criteria.find(piece.criterion()).isEmpty())
                .sorted((one, other) -> other.entry().at().compareTo(one.entry().at()))
                .toList();
    }

    /**
     * How often the held-out test set was looked at: once for each request that recorded such evidence. Withdrawing does not unsee.
     */
    public int testSetLooks() {
        Set<String> looks = entries.stream()
                .filter(piece -> piece.provenance().heldOut())
                .map(piece -> piece.entry().batch())
                .collect(Collectors.toSet());
        return looks.size();
    }
}
