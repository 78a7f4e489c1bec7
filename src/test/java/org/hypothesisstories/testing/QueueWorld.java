package org.hypothesisstories.testing;

import java.util.List;
import java.util.Optional;
import org.hypothesisstories.application.queue.QueueView;
import org.hypothesisstories.application.queue.RankHypothesis;
import org.hypothesisstories.application.queue.ReadQueue;
import org.hypothesisstories.domain.hypothesis.CriterionRole;
import org.hypothesisstories.domain.hypothesis.Hypothesis;
import org.hypothesisstories.domain.hypothesis.ExitCriteria;
import org.hypothesisstories.domain.hypothesis.Statement;
import org.hypothesisstories.domain.queue.Readiness;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.timebox.BudgetText;

/** The queue of the project RES, which Paula owns. */
public final class QueueWorld {
    public static final Actor PAULA = Actor.user("paula");
    public static final Actor ANA = Actor.user("ana");

    public final TimeBoxWorld boxes = new TimeBoxWorld();
    public final FakeQueue queue = new FakeQueue();
    public final ReadQueue read;
    public final RankHypothesis rank;

    public QueueWorld() {
        FakeProjects access = new FakeProjects();
        access.add("RES", TimeBoxWorld.PROJECT);
        boxes.projects.add(TimeBoxWorld.PROJECT, "RES", "Research");
        boxes.owners.add(PAULA);
        read = new ReadQueue(access, boxes.projects, queue, boxes.ownerGate);
        rank = new RankHypothesis(read, queue, boxes.ownerGate);
    }

    public void ready(long id, String key) {
        add(id, key, new Hypothesis(
                new Statement("a tree", "beat the rules", "", ""),
                ResearchWorld.criteria(Criteria.above("p", CriterionRole.MUST, "precision", "0.95")),
                BudgetText.parse("3d").value(), Optional.empty()));
    }

    public void draft(long id, String key) {
        add(id, key, new Hypothesis(new Statement("a tree", "", "", ""), ExitCriteria.NONE, Optional.empty(), Optional.empty()));
    }

    public List<String> keys(Readiness readiness) {
        QueueView view = read.read("RES", PAULA).orElseThrow();
        return view.in(readiness).stream().map(row -> row.queued().issue().key()).toList();
    }

    private void add(long id, String key, Hypothesis hypothesis) {
        boxes.issues.add(id, key);
        queue.add(id, key, hypothesis);
    }
}
