package org.hypothesisstories.application.kanban;

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
import org.hypothesisstories.application.port.KanbanBook;
import org.hypothesisstories.domain.kanban.KanbanIds;
import org.hypothesisstories.domain.kanban.KanbanPlan;
import org.hypothesisstories.domain.kanban.KanbanQuery;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.testing.FakeProjectDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlanKanbanTest {
    private static final Actor ADMIN = Actor.user("admin");
    private static final KanbanPlan PLAN = new KanbanPlan("project = RES", List.of(), Set.of(), Map.of(),
            Map.of(KanbanQuery.MINE, "mine", KanbanQuery.PAUSED, "paused"));

    private final FakeProjectDirectory projects = new FakeProjectDirectory();
    private final Map<Long, KanbanIds> kept = new HashMap<>();
    private Optional<KanbanPlan> blueprint = Optional.of(PLAN);

    private final PlanKanban planKanban = new PlanKanban(new AdministratorGate(ADMIN::equals), projects, project -> blueprint, new Book());

    @BeforeEach
    void addAProject() {
        projects.add(4, "RES", "Research");
    }

    @Test
    void remembersTheBoardOfAProject() {
        assertEquals(KanbanIds.UNKNOWN, planKanban.plan(ADMIN, "RES").ids());
        KanbanIds ids = new KanbanIds(OptionalLong.of(7), OptionalLong.of(10_000));

        assertEquals(ids, planKanban.keep(ADMIN, "RES", ids).ids());
        assertEquals(ids, planKanban.plan(ADMIN, "RES").ids());
    }

    @Test
    void isForAdministrators() {
        assertThrows(NotAdministrator.class, () -> planKanban.plan(Actor.user("dana"), "RES"));
        assertThrows(NotAdministrator.class, () -> planKanban.keep(Actor.user("dana"), "RES", KanbanIds.UNKNOWN));
        assertEquals(Map.of(), kept);
    }

    @Test
    void refusesWhatThereIsNoBoardFor() {
        assertEquals(KanbanRefused.Reason.UNKNOWN_PROJECT,
                assertThrows(KanbanRefused.class, () -> planKanban.plan(ADMIN, "NONE")).reason());
        blueprint = Optional.empty();
        assertEquals(KanbanRefused.Reason.NOT_SET_UP, assertThrows(KanbanRefused.class, () -> planKanban.plan(ADMIN, "RES")).reason());
    }

    @Test
    void leavesOutWhatTheHostCannotAnswer() {
        assertEquals(List.of(KanbanQuery.MINE), PLAN.answerable(KanbanQuery.QUICK_FILTERS));
        assertEquals(List.of(KanbanQuery.PAUSED), PLAN.answerable(KanbanQuery.SWIMLANES));
    }

    private final class Book implements KanbanBook {
        @Override
        public KanbanIds of(long projectId) {
            return kept.getOrDefault(projectId, KanbanIds.UNKNOWN);
        }

        @Override
        public void keep(long projectId, KanbanIds ids) {
            kept.put(projectId, ids);
        }
    }
}
