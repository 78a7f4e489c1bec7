package org.hypothesisstories.application.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Optional;
import org.hypothesisstories.application.HypothesisGate;
import org.hypothesisstories.application.Outcome;
import org.hypothesisstories.application.port.CardMoves.Move;
import org.hypothesisstories.application.port.IssueAction;
import org.hypothesisstories.domain.ProblemCode;
import org.hypothesisstories.domain.lane.Block;
import org.hypothesisstories.domain.lane.Lane;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.testing.FakeBoard;
import org.hypothesisstories.testing.FakeIssues;
import org.hypothesisstories.testing.MutableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MoveCardTest {
    private static final Actor DANA = Actor.user("dana");
    private static final Actor STRANGER = Actor.user("stranger");
    private static final String TO_DO = Lane.TO_DO.key();

    private final FakeBoard board = new FakeBoard();
    private final FakeIssues issues = new FakeIssues();
    private final MoveCard moveCard = new MoveCard(issues, board);
    private final FlagBlocked flagBlocked =
            new FlagBlocked(new HypothesisGate(issues), board, board, MutableClock.at("2026-03-02T09:00:00Z"));

    @BeforeEach
    void putACardOnTheBoard() {
        issues.add(1, "RES-1");
        issues.keepOut(STRANGER);
        board.card(1, Lane.TO_DO, "dana", "");
        board.moves.add(new Move(11, "Start test", Optional.of(Lane.TEST_HYPOTHESIS), Optional.empty()));
        board.moves.add(new Move(22, "Conclude", Optional.of(Lane.DONE), Optional.of("/secure/Screen.jspa")));
    }

    @Test
    void movesByWhatTheWorkflowOffers() {
        assertEquals(new Outcome.Done<>(Lane.TEST_HYPOTHESIS), moveCard.move("RES-1", DANA, TO_DO, 11));
        assertEquals(ProblemCode.MOVE_NOT_OFFERED, refusal(moveCard.move("RES-1", DANA, TO_DO, 12)));
        assertEquals(ProblemCode.MOVE_NEEDS_SCREEN, refusal(moveCard.move("RES-1", DANA, TO_DO, 22)));
        assertEquals(List.of(11, 22), ((Outcome.Done<MoveCard.Choice>) moveCard.choice("RES-1", DANA)).value().moves().stream()
                .map(Move::action).toList());
    }

    @Test
    void refusesToMoveWhatSomebodyElseMovedMeanwhile() {
        assertEquals(ProblemCode.CARD_MOVED, refusal(moveCard.move("RES-1", DANA, Lane.UPDATE_MODEL.key(), 11)));
    }

    @Test
    void knowsNoIssueThatIsNotSeen() {
        assertEquals(new Outcome.NotFound<>("RES-1"), moveCard.move("RES-1", STRANGER, TO_DO, 11));
        assertEquals(new Outcome.NotFound<>("RES-2"), moveCard.choice("RES-2", DANA));
        assertEquals(new Outcome.NotFound<>("RES-1"), flagBlocked.raise("RES-1", STRANGER, "no labels"));
    }

    @Test
    void raisesTheFlagOnceWithItsReasonAndLowersIt() {
        assertEquals(ProblemCode.REASON_MISSING, refusal(flagBlocked.raise("RES-1", DANA, "  ")));
        assertEquals(ProblemCode.TEXT_TOO_LONG, refusal(flagBlocked.raise("RES-1", DANA, "x".repeat(Block.LONGEST_REASON + 1))));
        assertInstanceOf(Outcome.Done.class, flagBlocked.raise("RES-1", DANA, " no labels "));
        assertEquals(ProblemCode.ALREADY_BLOCKED, refusal(flagBlocked.raise("RES-1", DANA, "again")));
        assertEquals("no labels", ((Outcome.Done<Block>) flagBlocked.lower("RES-1", DANA)).value().reason());
        assertEquals(ProblemCode.NOT_BLOCKED, refusal(flagBlocked.lower("RES-1", DANA)));
        assertEquals(List.of("RES-1 dana no labels", "RES-1 dana lowered"), board.notices);
    }

    @Test
    void letsOnlyThoseFlagWhoMayComment() {
        issues.forbid(DANA, IssueAction.FLAG_BLOCKED);
        assertEquals(ProblemCode.MAY_NOT_FLAG, refusal(flagBlocked.raise("RES-1", DANA, "no labels")));
    }

    private static ProblemCode refusal(Outcome<?> outcome) {
        Outcome.Refused<?> refused = assertInstanceOf(Outcome.Refused.class, outcome);
        return refused.problems().get(0).code();
    }
}
