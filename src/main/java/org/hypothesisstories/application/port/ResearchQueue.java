package org.hypothesisstories.application.port;

import java.util.List;
import java.util.Optional;
import org.hypothesisstories.domain.hypothesis.Hypothesis;
import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.timebox.Actor;

/** The hypotheses that wait for their test, and the field that holds their rank. */
public interface ResearchQueue {

    /**
     * Those of a project that the reader may see, the ranked ones first and in their order, by one search.
     *
     * @param limit the most that are given
     */
    Waiting waiting(long projectId, Actor reader, int limit);

    /** Writes the rank as a person's change, with history; empty takes the hypothesis out of the order. Tells nobody by mail. */
    void write(long issueId, Actor actor, Optional<Double> rank);

    /**
     * What waits.
     *
     * @param total how many there are, also beyond the limit
     */
    record Waiting(List<Queued> hypotheses, int total) {
        public Waiting {
            hypotheses = List.copyOf(hypotheses);
        }
    }

    /** One hypothesis that waits. */
    record Queued(IssueRef issue, String summary, Hypothesis hypothesis, Optional<Double> rank) {
    }
}
