package org.hypothesisstories.application.kanban;

import org.hypothesisstories.application.AdministratorGate;
import org.hypothesisstories.application.port.KanbanBlueprint;
import org.hypothesisstories.application.port.KanbanBook;
import org.hypothesisstories.application.port.Projects;
import org.hypothesisstories.domain.kanban.KanbanIds;
import org.hypothesisstories.domain.issue.ProjectRef;
import org.hypothesisstories.domain.timebox.Actor;

/** Tells an administrator what a project's board should be, and remembers which one was made. */
public final class PlanKanban {
    private final AdministratorGate administrators;
    private final Projects projects;
    private final KanbanBlueprint blueprint;
    private final KanbanBook book;

    public PlanKanban(AdministratorGate administrators, Projects projects, KanbanBlueprint blueprint, KanbanBook book) {
        this.administrators = administrators;
        this.projects = projects;
        this.blueprint = blueprint;
        this.book = book;
    }

    /** @throws KanbanRefused if there is no such project, or no lanes for it */
    public PlannedKanban plan(Actor actor, String projectKey) {
        return administrators.enter(actor, () -> planned(project(projectKey)));
    }

    /**
     * Remembers the board.
     *
     * @throws KanbanRefused if there is no such project, or no lanes for it
     */
    public PlannedKanban keep(Actor actor, String projectKey, KanbanIds ids) {
        return administrators.enter(actor, () -> {
            ProjectRef project = project(projectKey);
            book.keep(project.id(), ids);
            return planned(project);
        });
    }

    private PlannedKanban planned(ProjectRef project) {
        return blueprint.of(project)
                .map(plan -> new PlannedKanban(project, book.of(project.id()), plan))
                .orElseThrow(() -> new KanbanRefused(KanbanRefused.Reason.NOT_SET_UP, project.key()));
    }

    private ProjectRef project(String projectKey) {
        return projects.find(projectKey).orElseThrow(() -> new KanbanRefused(KanbanRefused.Reason.UNKNOWN_PROJECT, projectKey));
    }
}
