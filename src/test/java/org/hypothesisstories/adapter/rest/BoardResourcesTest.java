package org.hypothesisstories.adapter.rest;

import static org.hypothesisstories.adapter.rest.RestWorld.KEY;
import static org.hypothesisstories.adapter.rest.RestWorld.answer;
import static org.hypothesisstories.adapter.rest.RestWorld.at;
import static org.hypothesisstories.adapter.rest.RestWorld.body;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hypothesisstories.adapter.jira.ResearchStatuses;
import org.hypothesisstories.application.board.FlagBlocked;
import org.hypothesisstories.application.board.MoveCard;
import org.hypothesisstories.application.board.ReadBoard;
import org.hypothesisstories.application.port.CardMoves;
import org.hypothesisstories.domain.lane.Lane;
import org.hypothesisstories.domain.lane.LaneLimits;
import org.hypothesisstories.domain.lane.LaneLimitsText;
import org.hypothesisstories.testing.FakeBoard;
import org.hypothesisstories.testing.FakeLanes;
import org.hypothesisstories.testing.FakeProjects;
import org.hypothesisstories.testing.TimeBoxWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BoardResourcesTest {
    private final RestWorld world = new RestWorld();
    private final FakeBoard board = new FakeBoard();
    private final FakeLanes lanes = new FakeLanes();
    private final FakeProjects projects = new FakeProjects();
    private final BoardJson json = new BoardJson(noStatuses());
    private final BoardResource resource = new BoardResource(
            new ReadBoard(projects, board, board, world.boxes.calendars, lanes, world.boxes.clock), json, world.outcomes, world.currentReader);
    private final MovesResource moves =
            new MovesResource(new MoveCard(world.boxes.issues, board), json, world.outcomes, world.currentReader);
    private final BlockResource blocks = new BlockResource(
            new FlagBlocked(world.gate, board, board, world.boxes.clock), world.outcomes, world.currentReader);

    private static ResearchStatuses noStatuses() {
        ResearchStatuses statuses = mock(ResearchStatuses.class);
        when(statuses.of(any())).thenReturn(Optional.empty());
        return statuses;
    }

    @BeforeEach
    void putACardOnTheBoard() {
        projects.add("RES", TimeBoxWorld.PROJECT);
        board.card(RestWorld.ISSUE, Lane.TEST_HYPOTHESIS, "ana", "High");
        board.moves.add(new CardMoves.Move(21, "Ask for review", Optional.of(Lane.CODE_REVIEW_HYPOTHESIS), Optional.empty()));
        board.moves.add(new CardMoves.Move(22, "Conclude", Optional.of(Lane.DONE), Optional.of("/secure/x")));
    }

    @Test
    void showsLanesAndCardsInTheReadersWords() {
        world.boxes.started("4h");
        board.boxes.put(RestWorld.ISSUE, world.boxes.boxes.latest(RestWorld.ISSUE).orElseThrow());
        lanes.keep(TimeBoxWorld.PROJECT, LaneLimitsText.parse(
                Map.of("test-hypothesis.lane", "1", "test-hypothesis.person", "1"), Set.of("priority"), LaneLimits.NONE).orElseThrow());
        board.card(2, Lane.TEST_HYPOTHESIS, "ana", "");
        Map<?, ?> shown = answer(200, resource.read("RES"));

        assertEquals("2 of at most 1", at(shown, "lanes.1.countText"));
        assertEquals("Too many: 2, and at most 1 may be here.", at(shown, "lanes.1.notes.0"));
        assertEquals("The ana has 2; at most 1 each.", at(shown, "lanes.1.notes.1"));
        assertEquals("test-hypothesis", at(shown, "cards.0.lane"));
        assertEquals(true, ((Map<?, ?>) ((List<?>) shown.get("cards")).get(0)).get("mine"));
        assertEquals("running", at(shown, "cards.0.box.state"));
        assertTrue(at(shown, "cards.0.box.remainingText").toString().startsWith("4 hours"), shown.toString());
        assertEquals("No evidence yet", at(shown, "cards.0.verdict.text"));
        assertEquals(shown.get("changeToken"), at(answer(200, resource.changeToken("RES")), "changeToken"));
        answer(404, resource.read("NONE"));
        answer(404, resource.changeToken("NONE"));
    }

    @Test
    void offersMovesAndMakesThem() {
        Map<?, ?> offered = answer(200, moves.offered(KEY));
        assertEquals("Code Review Hypothesis", at(offered, "moves.0.laneName"));
        assertEquals("/secure/x", at(offered, "moves.1.screen"));
        assertEquals("code-review-hypothesis", at(answer(200, moves.move(KEY, body("{\"action\": 21, \"seen\": \"test-hypothesis\"}"))), "lane"));
        assertEquals("card-moved", at(answer(409, moves.move(KEY, body("{\"action\": 21, \"seen\": \"to-do\"}"))), "code"));
        assertEquals("move-needs-screen", at(answer(409, moves.move(KEY, body("{\"action\": 22, \"seen\": \"test-hypothesis\"}"))), "code"));
        assertThrows(UnusableRequest.class, () -> moves.move(KEY, body("{\"action\": \"up\", \"seen\": \"to-do\"}")));
        answer(404, moves.offered("NONE-1"));
    }

    @Test
    void raisesAndLowersTheFlag() {
        assertEquals("<b>labels</b>", at(answer(201, blocks.raise(KEY, body("{\"reason\": \"<b>labels</b>\"}"))), "reason"));
        assertEquals("<b>labels</b>", at(answer(200, resource.read("RES")), "cards.0.blocked.reason"));
        answer(409, blocks.raise(KEY, body("{\"reason\": \"again\"}")));
        answer(200, blocks.lower(KEY));
        answer(409, blocks.lower(KEY));
        answer(400, blocks.raise(KEY, body("{}")));
    }
}
