package org.hypothesisstories.testing;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.application.port.ResearchQueue;
import org.hypothesisstories.domain.hypothesis.Hypothesis;
import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.timebox.Actor;

/** A queue in a map, in the order in which it was written. */
public final class FakeQueue implements ResearchQueue {

    private final Map<Long, Queued> waiting = new LinkedHashMap<>();

    public void add(long issueId, String key, Hypothesis hypothesis) {
        waiting.put(issueId, new Queued(new IssueRef(issueId, key), "About " + key, hypothesis, Optional.empty()));
    }

    @Override
    public Waiting waiting(long projectId, Actor reader, int limit) {
        return new Waiting(
                waiting.values().stream()
                        .sorted(Comparator.comparing(queued -> queued.rank().orElse(Double.POSITIVE_INFINITY)))
                        .limit(limit).toList(),
                waiting.size());
    }

    @Override
    public void write(long issueId, Actor actor, Optional<Double> rank) {
        waiting.computeIfPresent(
                issueId, (id, queued) -> new Queued(queued.issue(), queued.summary(), queued.hypothesis(), rank));
    }
}
