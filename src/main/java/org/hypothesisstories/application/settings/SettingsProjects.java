package org.hypothesisstories.application.settings;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.application.port.ProjectAccess;
import org.hypothesisstories.application.port.Projects;
import org.hypothesisstories.domain.issue.ProjectRef;
import org.hypothesisstories.domain.timebox.Actor;

/** The projects whose settings somebody may read and change. */
public final class SettingsProjects {
    private final Projects projects;
    private final ProjectAccess access;

    public SettingsProjects(Projects projects, ProjectAccess access) {
        this.projects = projects;
        this.access = access;
    }

    /** All of them, by their keys. */
    List<ProjectRef> all(Actor actor) {
        return projects.all().stream().filter(project -> isOpen(project, actor)).sorted(Comparator.comparing(ProjectRef::key)).toList();
    }

    /** Empty if there is no such project, or it is not for the actor. */
    Optional<ProjectRef> find(String key, Actor actor) {
        return projects.find(key).filter(project -> isOpen(project, actor));
    }

    private boolean isOpen(ProjectRef project, Actor actor) {
        return access.visible(project.key(), actor).isPresent() && access.isAdministrator(project.id(), actor);
    }
}
