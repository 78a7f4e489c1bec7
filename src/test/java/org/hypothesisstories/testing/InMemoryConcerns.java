package org.hypothesisstories.testing;

import java.util.ArrayList;
import java.util.List;
import org.hypothesisstories.application.port.Concerns;
import org.hypothesisstories.domain.concern.Concern;

/** Concerns of the business in a list. */
public final class InMemoryConcerns implements Concerns {

    private final List<Concern> all = new ArrayList<>();

    @Override
    public synchronized List<Concern> of(long issueId) {
        return all.stream().filter(concern -> concern.issueId() == issueId).toList();
    }

    @Override
    public synchronized boolean raise(Concern concern) {
        boolean taken = of(concern.issueId()).stream().anyMatch(other -> other.number() == concern.number());
        return !taken && all.add(concern);
    }

    @Override
    public synchronized boolean answer(Concern concern, Concern.Answer answer) {
        int at = all.indexOf(concern);
        if (at < 0 || !concern.isOpen()) {
            return false;
        }
        all.set(at, concern.answeredBy(answer));
        return true;
    }
}
