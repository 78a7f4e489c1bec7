package org.hypothesisstories.application.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.hypothesisstories.application.AdministratorGate;
import org.hypothesisstories.application.call.NotAdministrator;
import org.hypothesisstories.application.port.BoardBook;
import org.hypothesisstories.domain.board.BoardIds;
import org.hypothesisstories.domain.board.BoardPlan;
import org.hypothesisstories.domain.board.BoardQuery;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.testing.FakeProjectDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlanBoardTest {
    private static final Actor ADMIN = Actor.user("admin");
    private static final BoardPlan PLAN = new BoardPlan("project = RES", List.of(), Set.of(), Map.of(),
            Map.of(BoardQuery.MINE, "mine", BoardQuery.PAUSED, "paused"));

    private final FakeProjectDirectory projects = new FakeProjectDirectory();
    private final Map<Long, BoardIds> kept = new HashMap<>();
    private Optional<BoardPlan> blueprint = Optional.of(PLAN);

    private final PlanBoard planBoard = new PlanBoard(new AdministratorGate(ADMIN::equals), projects, project -> blueprint, new Book());

    @BeforeEach
    void addAProject() {
        projects.add(4, "RES", "Research");
    }

    @Test
    void remembersTheBoardOfAProject() {
        assertEquals(BoardIds.UNKNOWN, planBoard.plan(ADMIN, "RES").ids());
        BoardIds ids = new BoardIds(OptionalLong.of(7), OptionalLong.of(10_000));

        assertEquals(ids, planBoard.keep(ADMIN, "RES", ids).ids());
        assertEquals(ids, planBoard.plan(ADMIN, "RES").ids());
    }

    @Test
    void isForAdministrators() {
        assertThrows(NotAdministrator.class, () -> planBoard.plan(Actor.user("dana"), "RES"));
        assertThrows(NotAdministrator.class, () -> planBoard.keep(Actor.user("dana"), "RES", BoardIds.UNKNOWN));
        assertEquals(Map.of(), kept);
    }

    @Test
    void refusesWhatThereIsNoBoardFor() {
        assertEquals(BoardRefused.Reason.UNKNOWN_PROJECT,
                assertThrows(BoardRefused.class, () -> planBoard.plan(ADMIN, "NONE")).reason());
        blueprint = Optional.empty();
        assertEquals(BoardRefused.Reason.NOT_SET_UP, assertThrows(BoardRefused.class, () -> planBoard.plan(ADMIN, "RES")).reason());
    }

    @Test
    void leavesOutWhatTheHostCannotAnswer() {
        assertEquals(List.of(BoardQuery.MINE), PLAN.answerable(BoardQuery.QUICK_FILTERS));
        assertEquals(List.of(BoardQuery.PAUSED), PLAN.answerable(BoardQuery.SWIMLANES));
    }

    private final class Book implements BoardBook {
        @Override
        public BoardIds of(long projectId) {
            return kept.getOrDefault(projectId, BoardIds.UNKNOWN);
        }

        @Override
        public void keep(long projectId, BoardIds ids) {
            kept.put(projectId, ids);
        }
    }
}
