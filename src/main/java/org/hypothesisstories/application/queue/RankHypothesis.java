package org.hypothesisstories.application.queue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.application.Outcome;
import org.hypothesisstories.application.OwnerGate;
import org.hypothesisstories.application.port.ResearchQueue;
import org.hypothesisstories.domain.ProblemCode;
import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.queue.RankLine;
import org.hypothesisstories.domain.queue.Readiness;
import org.hypothesisstories.domain.timebox.Actor;

/** Says how one waiting hypothesis stands to the others; only the product owner does. */
public final class RankHypothesis {

    private final ReadQueue readQueue;
    private final ResearchQueue queue;
    private final OwnerGate owners;

    public RankHypothesis(ReadQueue readQueue, ResearchQueue queue, OwnerGate owners) {
        this.readQueue = readQueue;
        this.queue = queue;
        this.owners = owners;
    }

    /**
     * Puts a hypothesis at a place in the order.
     *
     * @param position how many stand before it; more than there are is the end
     */
    public Outcome<QueueView> rank(String projectKey, String issueKey, Actor actor, int position) {
        return change(projectKey, issueKey, actor, (view, row) -> {
            if (row.readiness() == Readiness.DRAFT) {
                return Outcome.refused(ProblemCode.NOT_READY, "", issueKey);
            }
            Map<Long, Double> changes = line(view).put(row.queued().issue().id(), position);
            changes.forEach((issueId, rank) -> queue.write(issueId, actor, Optional.of(rank)));
            return done(projectKey, actor);
        });
    }

    /** Takes a hypothesis out of the order. */
    public Outcome<QueueView> takeOut(String projectKey, String issueKey, Actor actor) {
        return change(projectKey, issueKey, actor, (view, row) -> {
            queue.write(row.queued().issue().id(), actor, Optional.empty());
            return done(projectKey, actor);
        });
    }

    private Outcome<QueueView> change(String projectKey, String issueKey, Actor actor, Change change) {
        Optional<QueueView> view = readQueue.read(projectKey, actor);
        if (view.isEmpty()) {
            return new Outcome.NotFound<>(issueKey);
        }
        return owners.enter(issueKey, actor, ProblemCode.MAY_NOT_RANK, issue -> row(view.get(), issue)
                .map(row -> change.in(view.get(), row))
                .orElseGet(() -> Outcome.refused(ProblemCode.NOT_QUEUED, "", issue.key())));
    }

    private Outcome<QueueView> done(String projectKey, Actor actor) {
        return readQueue.read(projectKey, actor)
                .<Outcome<QueueView>>map(Outcome.Done::new)
                .orElseThrow(() -> new IllegalStateException("the project went while its queue was ranked"));
    }

    private static Optional<QueueView.Row> row(QueueView view, IssueRef issue) {
        return view.rows().stream().filter(row -> row.queued().issue().id() == issue.id()).findFirst();
    }

    private static RankLine line(QueueView view) {
        List<RankLine.Place> places = view.in(Readiness.RANKED).stream().map(QueueView.Row::queued)
                .map(queued -> new RankLine.Place(queued.issue().id(), queued.rank().orElseThrow()))
                .toList();
        return new RankLine(places);
    }

    /** What is done with one row of a queue. */
    @FunctionalInterface
    private interface Change {
        Outcome<QueueView> in(QueueView view, QueueView.Row row);
    }
}
