package org.hypothesisstories.application;

import java.util.List;
import java.util.Optional;
import org.hypothesisstories.application.port.CriteriaLibraries;
import org.hypothesisstories.application.port.ProjectAccess;
import org.hypothesisstories.domain.Parsed;
import org.hypothesisstories.domain.hypothesis.CriteriaLibrary;
import org.hypothesisstories.domain.hypothesis.CriteriaLibraryReader;
import org.hypothesisstories.domain.hypothesis.LibraryProblem;
import org.hypothesisstories.domain.timebox.Actor;

/** Replaces what a project offers to whoever writes exit criteria; for the project's administrators. */
public final class ChangeCriteriaLibrary {

    private final ProjectAccess projects;
    private final CriteriaLibraries libraries;

    public ChangeCriteriaLibrary(ProjectAccess projects, CriteriaLibraries libraries) {
        this.projects = projects;
        this.libraries = libraries;
    }

    /** What came of it. */
    public sealed interface Result {

        /** The library is kept as it is here. */
        record Changed(CriteriaLibrary library) implements Result {
        }

        /** There is no such project, or it is not for the actor's eyes. */
        record UnknownProject() implements Result {
        }

        /** The actor does not administer the project. */
        record NotAdministrator() implements Result {
        }

        /** The library cannot be kept; the one before stays. */
        record Refused(List<LibraryProblem> problems) implements Result {
        }
    }

    public Result change(String projectKey, Actor actor, CriteriaLibrary library) {
        Optional<Long> project = projects.visible(projectKey, actor);
        if (project.isEmpty()) {
            return new Result.UnknownProject();
        }
        if (!projects.isAdministrator(project.get(), actor)) {
            return new Result.NotAdministrator();
        }
        Parsed<CriteriaLibrary, LibraryProblem> checked = CriteriaLibraryReader.check(library);
        checked.value().ifPresent(sound -> libraries.keep(project.get(), sound));
        return checked.value().<Result>map(Result.Changed::new).orElseGet(() -> new Result.Refused(checked.problems()));
    }
}
