package org.hypothesisstories.adapter.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hypothesisstories.adapter.words.ProblemWords;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.application.Outcome;
import org.hypothesisstories.application.queue.QueueView;
import org.hypothesisstories.application.queue.RankHypothesis;
import org.hypothesisstories.application.queue.ReadQueue;
import org.hypothesisstories.domain.queue.Readiness;
import org.hypothesisstories.domain.timebox.Actor;

/** Makes the page of a queue: as it stands, or after one of its buttons. */
public class QueueDesk {
    private final ReadQueue readQueue;
    private final RankHypothesis rankHypothesis;
    private final ReaderWords reader;

    public QueueDesk(ReadQueue readQueue, RankHypothesis rankHypothesis, ReaderWords reader) {
        this.readQueue = readQueue;
        this.rankHypothesis = rankHypothesis;
        this.reader = reader;
    }

    /** Empty if there is no such project for the reader. */
    Optional<QueuePageView> show(Actor actor, String project) {
        return readQueue.read(project, actor).map(view -> new QueuePageView(view, QueueMessages.NONE, reader.now()));
    }

    Optional<QueuePageView> move(Actor actor, String project, String issue, String step) {
        return readQueue.read(project, actor).map(before -> page(before, moved(before, actor, issue, step), issue, step));
    }

    private Outcome<QueueView> moved(QueueView before, Actor actor, String issue, String step) {
        String project = before.project().key();
        int at = before.in(Readiness.RANKED).stream().map(row -> row.queued().issue().key()).toList().indexOf(issue);
        return switch (step) {
            case "first" -> rankHypothesis.rank(project, issue, actor, 0);
            case "up" -> rankHypothesis.rank(project, issue, actor, at - 1);
            case "down" -> rankHypothesis.rank(project, issue, actor, at + 1);
            case "out" -> rankHypothesis.takeOut(project, issue, actor);
            default -> rankHypothesis.rank(project, issue, actor, Integer.MAX_VALUE);
        };
    }

    private QueuePageView page(QueueView before, Outcome<QueueView> outcome, String issue, String step) {
        Words words = reader.now();
        if (outcome instanceof Outcome.Done<QueueView> done) {
            return new QueuePageView(done.value(), QueueMessages.done(said(done.value(), issue, words), issue, step), words);
        }
        String error = outcome instanceof Outcome.Refused<QueueView> refused
                ? refused.problems().stream().map(problem -> ProblemWords.of(problem, words)).collect(Collectors.joining(" "))
                : words.say("hypothesis.queue.unknown-issue", issue);
        return new QueuePageView(before, QueueMessages.refused(error, issue, step), words);
    }

    private static String said(QueueView after, String issue, Words words) {
        List<String> order = after.in(Readiness.RANKED).stream().map(row -> row.queued().issue().key()).toList();
        int at = order.indexOf(issue);
        return at < 0 ? words.say("hypothesis.queue.taken-out", issue) : words.say("hypothesis.queue.ranked", issue, at + 1, order.size());
    }
}
