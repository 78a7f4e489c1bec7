package org.hypothesisstories.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.application.port.Amendments;
import org.hypothesisstories.domain.round.Amendment;
import org.hypothesisstories.domain.round.AmendmentId;

/** Amendments in a list. */
public final class InMemoryAmendments implements Amendments {

    private final List<Amendment> amendments = new ArrayList<>();

    @Override
    public synchronized List<Amendment> of(long issueId, int round) {
        return amendments.stream().filter(amendment -> amendment.issueId() == issueId && amendment.round() == round).toList();
    }

    @Override
    public synchronized Optional<Amendment> find(AmendmentId id) {
        return amendments.stream().filter(amendment -> amendment.id().equals(id)).findFirst();
    }

    @Override
    public synchronized void add(Amendment amendment) {
        amendments.add(amendment);
    }

    @Override
    public synchronized boolean explain(AmendmentId id, Amendment.Explanation explanation) {
        Optional<Amendment> silent = find(id).filter(amendment -> !amendment.isExplained());
        silent.ifPresent(amendment -> amendments.set(amendments.indexOf(amendment), amendment.explained(explanation)));
        return silent.isPresent();
    }
}
