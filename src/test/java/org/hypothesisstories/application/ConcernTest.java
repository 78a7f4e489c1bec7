package org.hypothesisstories.application;

import static org.hypothesisstories.testing.ResearchWorld.done;
import static org.hypothesisstories.testing.ResearchWorld.problems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.hypothesisstories.application.port.IssueAction;
import org.hypothesisstories.domain.Problem;
import org.hypothesisstories.domain.ProblemCode;
import org.hypothesisstories.domain.concern.Concern;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.testing.InMemoryConcerns;
import org.hypothesisstories.testing.TimeBoxWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConcernTest {

    private static final String KEY = "RES-1";
    private static final Actor PAULA = Actor.user("paula");
    private static final Actor ANA = Actor.user("ana");

    private final TimeBoxWorld world = new TimeBoxWorld();
    private final InMemoryConcerns concerns = new InMemoryConcerns();
    private final RaiseConcern raise = new RaiseConcern(world.ownerGate, concerns, world.clock);
    private final AnswerConcern answer = new AnswerConcern(new HypothesisGate(world.issues), concerns, world.clock);
    private final ReadConcerns read = new ReadConcerns(world.issues, world.ownerGate, concerns);

    @BeforeEach
    void paulaOwnsTheProduct() {
        world.owners.add(PAULA);
    }

    @Test
    void isRaisedByTheProductOwnerAndAnsweredByTheTeam() {
        Concern raised = done(raise.raise(KEY, PAULA, "  Is it fair? "));
        assertEquals("Is it fair?", raised.text());
        assertEquals(List.of(raised), read.open(TimeBoxWorld.ISSUE));
        world.clock.advance(java.time.Duration.ofHours(1));
        Concern answered = done(answer.answer(KEY, ANA, 1, "Age is left out"));
        assertEquals(Optional.of(ANA), answered.answer().map(given -> given.given().by()));
        assertEquals(world.clock.instant(), answered.answer().orElseThrow().given().at());
        assertEquals(List.of(), read.open(TimeBoxWorld.ISSUE));
        assertEquals(2, done(raise.raise(KEY, PAULA, "And cheap?")).number());
    }

    @Test
    void isRaisedByNobodyElse() {
        assertEquals(ProblemCode.MAY_NOT_RAISE_CONCERN, problems(raise.raise(KEY, ANA, "Why")).get(0).code());
        assertEquals(List.of(), concerns.of(TimeBoxWorld.ISSUE));
        assertTrue(raise.raise("RES-99", PAULA, "Why") instanceof Outcome.NotFound);
    }

    @Test
    void isAnsweredOnceByThoseWhoMayEdit() {
        done(raise.raise(KEY, PAULA, "Why"));
        assertEquals(List.of(Problem.of(ProblemCode.CONCERN_UNKNOWN, "", 2)), problems(answer.answer(KEY, ANA, 2, "So")));
        assertEquals(List.of(Problem.of(ProblemCode.TEXT_MISSING, "text")), problems(answer.answer(KEY, ANA, 1, " ")));
        done(answer.answer(KEY, ANA, 1, "So"));
        assertEquals(List.of(Problem.of(ProblemCode.CONCERN_ANSWERED, "")), problems(answer.answer(KEY, ANA, 1, "So")));
        world.issues.forbid(ANA, IssueAction.ANSWER_CONCERN);
        assertEquals(ProblemCode.MAY_NOT_ANSWER_CONCERN, problems(answer.answer(KEY, ANA, 1, "So")).get(0).code());
    }

    @Test
    void refusesTextsThatAreTooLong() {
        String tooLong = "x".repeat(Concern.LONGEST_TEXT + 1);
        assertEquals(List.of(Problem.of(ProblemCode.TEXT_TOO_LONG, "text", tooLong.length(), Concern.LONGEST_TEXT)),
                problems(raise.raise(KEY, PAULA, tooLong)));
    }

    @Test
    void tellsEachReaderWhatMayBeDone() {
        assertTrue(read.read(KEY, PAULA).orElseThrow().mayRaise());
        assertFalse(read.read(KEY, ANA).orElseThrow().mayRaise());
        assertTrue(read.read(KEY, ANA).orElseThrow().mayAnswer());
        assertTrue(read.read("RES-99", ANA).isEmpty());
    }
}
