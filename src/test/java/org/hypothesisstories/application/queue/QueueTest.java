package org.hypothesisstories.application.queue;

import static org.hypothesisstories.testing.QueueWorld.ANA;
import static org.hypothesisstories.testing.QueueWorld.PAULA;
import static org.hypothesisstories.testing.ResearchWorld.done;
import static org.hypothesisstories.testing.ResearchWorld.problems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hypothesisstories.application.Outcome;
import org.hypothesisstories.domain.Problem;
import org.hypothesisstories.domain.ProblemCode;
import org.hypothesisstories.domain.queue.Readiness;
import org.hypothesisstories.testing.QueueWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QueueTest {
    private final QueueWorld world = new QueueWorld();

    @BeforeEach
    void write() {
        world.ready(11, "RES-11");
        world.draft(12, "RES-12");
        world.ready(13, "RES-13");
        world.ready(14, "RES-14");
    }

    @Test
    void leadsFromDraftToReadyToRanked() {
        assertEquals(List.of("RES-12"), world.keys(Readiness.DRAFT));
        assertEquals(List.of("RES-11", "RES-13", "RES-14"), world.keys(Readiness.READY));
        done(world.rank.rank("RES", "RES-13", PAULA, 0));
        done(world.rank.rank("RES", "RES-14", PAULA, Integer.MAX_VALUE));
        done(world.rank.rank("RES", "RES-11", PAULA, 1));
        assertEquals(List.of("RES-13", "RES-11", "RES-14"), world.keys(Readiness.RANKED));
        assertEquals(List.of(), world.keys(Readiness.READY));
        done(world.rank.takeOut("RES", "RES-11", PAULA));
        assertEquals(List.of("RES-13", "RES-14"), world.keys(Readiness.RANKED));
        assertEquals(List.of("RES-11"), world.keys(Readiness.READY));
    }

    @Test
    void isRankedByTheProductOwnerAlone() {
        assertEquals(ProblemCode.MAY_NOT_RANK, problems(world.rank.rank("RES", "RES-13", ANA, 0)).get(0).code());
        assertEquals(ProblemCode.MAY_NOT_RANK, problems(world.rank.takeOut("RES", "RES-13", ANA)).get(0).code());
        assertEquals(List.of(), world.keys(Readiness.RANKED));
        assertTrue(world.read.read("RES", PAULA).orElseThrow().mayRank());
        assertFalse(world.read.read("RES", ANA).orElseThrow().mayRank());
    }

    @Test
    void ranksOnlyWhatCanBeTestedAndWaits() {
        assertEquals(List.of(Problem.of(ProblemCode.NOT_READY, "", "RES-12")), problems(world.rank.rank("RES", "RES-12", PAULA, 0)));
        world.boxes.issues.add(99, "RES-99");
        assertEquals(List.of(Problem.of(ProblemCode.NOT_QUEUED, "", "RES-99")), problems(world.rank.rank("RES", "RES-99", PAULA, 0)));
        assertTrue(world.rank.rank("RES", "RES-77", PAULA, 0) instanceof Outcome.NotFound);
        assertTrue(world.rank.rank("NONE", "RES-13", PAULA, 0) instanceof Outcome.NotFound);
        assertTrue(world.read.read("NONE", PAULA).isEmpty());
    }

    @Test
    void keepsARankWhenSomethingIsTakenOutOfTheHypothesis() {
        done(world.rank.rank("RES", "RES-13", PAULA, 0));
        Double rank = world.queue.waiting(0, PAULA, 9).hypotheses().get(0).rank().orElseThrow();
        world.draft(13, "RES-13");
        world.queue.write(13, PAULA, java.util.Optional.of(rank));
        QueueView.Row row = world.read.read("RES", PAULA).orElseThrow().in(Readiness.RANKED).get(0);
        assertFalse(row.testability().isTestable());
    }
}
