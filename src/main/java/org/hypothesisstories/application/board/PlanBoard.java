package org.hypothesisstories.application.board;

import org.hypothesisstories.application.AdministratorGate;
import org.hypothesisstories.application.port.BoardBlueprint;
import org.hypothesisstories.application.port.BoardBook;
import org.hypothesisstories.application.port.Projects;
import org.hypothesisstories.domain.board.BoardIds;
import org.hypothesisstories.domain.issue.ProjectRef;
import org.hypothesisstories.domain.timebox.Actor;

/** Tells an administrator what a project's board should be, and remembers which one was made. */
public final class PlanBoard {
    private final AdministratorGate administrators;
    private final Projects projects;
    private final BoardBlueprint blueprint;
    private final BoardBook book;

    public PlanBoard(AdministratorGate administrators, Projects projects, BoardBlueprint blueprint, BoardBook book) {
        this.administrators = administrators;
        this.projects = projects;
        this.blueprint = blueprint;
        this.book = book;
    }

    /** @throws BoardRefused if there is no such project, or no lanes for it */
    public PlannedBoard plan(Actor actor, String projectKey) {
        return administrators.enter(actor, () -> planned(project(projectKey)));
    }

    /**
     * Remembers the board.
     *
     * @throws BoardRefused if there is no such project, or no lanes for it
     */
    public PlannedBoard keep(Actor actor, String projectKey, BoardIds ids) {
        return administrators.enter(actor, () -> {
            ProjectRef project = project(projectKey);
            book.keep(project.id(), ids);
            return planned(project);
        });
    }

    private PlannedBoard planned(ProjectRef project) {
        return blueprint.of(project)
                .map(plan -> new PlannedBoard(project, book.of(project.id()), plan))
                .orElseThrow(() -> new BoardRefused(BoardRefused.Reason.NOT_SET_UP, project.key()));
    }

    private ProjectRef project(String projectKey) {
        return projects.find(projectKey).orElseThrow(() -> new BoardRefused(BoardRefused.Reason.UNKNOWN_PROJECT, projectKey));
    }
}
