package org.hypothesisstories.application.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.domain.lane.Lane;
import org.hypothesisstories.domain.lane.LaneLimit;
import org.hypothesisstories.domain.lane.LaneLimits;
import org.hypothesisstories.domain.lane.LimitMode;
import org.hypothesisstories.domain.lane.LimitScope;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.testing.FakeBoard;
import org.hypothesisstories.testing.FakeLanes;
import org.hypothesisstories.testing.FakeProjects;
import org.hypothesisstories.testing.TimeBoxWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadBoardTest {
    private static final Actor DANA = Actor.user("dana");

    private final TimeBoxWorld world = new TimeBoxWorld();
    private final FakeBoard board = new FakeBoard();
    private final FakeLanes lanes = new FakeLanes();
    private final FakeProjects projects = new FakeProjects();
    private final ReadBoard readBoard = new ReadBoard(projects, board, board, world.calendars, lanes, world.clock);

    @BeforeEach
    void makeAProject() {
        projects.add("RES", TimeBoxWorld.PROJECT);
    }

    @Test
    void readsTheTimeOfEachCardAgainstItsOwnBox() {
        board.card(TimeBoxWorld.ISSUE, Lane.TEST_HYPOTHESIS, "dana", "High");
        board.card(2, Lane.TO_DO, "", "");
        world.started("4h");
        world.clock.advance(Duration.ofHours(1));
        board.boxes.put(TimeBoxWorld.ISSUE, world.boxes.latest(TimeBoxWorld.ISSUE).orElseThrow());

        List<BoardCard> cards = read().cards();
        assertEquals(25, cards.get(0).box().orElseThrow().view().reading().usedPercent());
        assertFalse(cards.get(0).isDecisionDue());
        assertEquals(Optional.empty(), cards.get(1).box());

        world.clock.advance(Duration.ofHours(4));
        assertTrue(read().cards().get(0).isDecisionDue());
    }

    @Test
    void countsEachLaneBesideItsLimits() {
        lanes.keep(TimeBoxWorld.PROJECT, new LaneLimits("priority", Map.of(Lane.UPDATE_MODEL, new LaneLimit(
                Map.of(LimitScope.LANE, 3, LimitScope.PERSON, 1, LimitScope.CLASS, 2), LimitMode.WARN))));
        board.card(1, Lane.UPDATE_MODEL, "dana", "High");
        board.card(2, Lane.UPDATE_MODEL, "dana", "High");
        assertEquals(List.of(new LaneLoad.Excess(LimitScope.PERSON, "The dana", 2, 1)), load(Lane.UPDATE_MODEL).excesses());
        assertFalse(load(Lane.UPDATE_MODEL).isFull());

        board.card(3, Lane.UPDATE_MODEL, "", "High");
        assertTrue(load(Lane.UPDATE_MODEL).isFull());
        board.card(4, Lane.UPDATE_MODEL, "", "");
        assertEquals(List.of(LimitScope.LANE, LimitScope.PERSON, LimitScope.CLASS),
                load(Lane.UPDATE_MODEL).excesses().stream().map(LaneLoad.Excess::scope).toList());
        assertFalse(load(Lane.TO_DO).isFull(), "without a limit no lane is full");
        assertEquals(Lane.values().length, read().lanes().size());
    }

    @Test
    void countsNoClassesOfAFieldThatWouldHaveToBeReadCardByCard() {
        lanes.keep(TimeBoxWorld.PROJECT, new LaneLimits("customfield_10001", Map.of(Lane.TO_DO, new LaneLimit(
                Map.of(LimitScope.CLASS, 1), LimitMode.WARN))));
        board.card(1, Lane.TO_DO, "", "High");
        board.card(2, Lane.TO_DO, "", "High");

        assertEquals(List.of(), load(Lane.TO_DO).excesses());
    }

    @Test
    void showsNoMoreThanABrowserBears() {
        for (int id = 1; id <= ReadBoard.MOST_CARDS + 1; id++) {
            board.card(id, Lane.TO_DO, "", "");
        }
        assertEquals(ReadBoard.MOST_CARDS, read().cards().size());
        assertEquals(ReadBoard.MOST_CARDS + 1, read().total());
    }

    @Test
    void tellsNothingOfAProjectThatIsNotSeen() {
        assertEquals(Optional.empty(), readBoard.read("NONE", DANA));
        assertEquals(Optional.empty(), readBoard.changeToken("NONE", DANA));
        assertEquals(read().changeToken(), readBoard.changeToken("RES", DANA).orElseThrow());
    }

    private BoardView read() {
        return readBoard.read("RES", DANA).orElseThrow();
    }

    private LaneLoad load(Lane lane) {
        return read().lanes().get(lane.ordinal());
    }
}
