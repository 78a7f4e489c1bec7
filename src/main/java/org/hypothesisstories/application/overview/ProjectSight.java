package org.hypothesisstories.application.overview;

import java.util.Optional;
import org.hypothesisstories.application.port.ProjectAccess;
import org.hypothesisstories.application.port.ProjectIssues;
import org.hypothesisstories.application.port.Projects;
import org.hypothesisstories.domain.issue.ProjectRef;
import org.hypothesisstories.domain.timebox.Actor;

/** Lets in to a project whoever may see it, and finds the issues with time boxes that this person may see. */
public final class ProjectSight {

    /** The most issues that are looked at in one go. */
    static final int LIMIT = 10_000;

    private final ProjectAccess access;
    private final Projects projects;
    private final ProjectIssues issues;

    public ProjectSight(ProjectAccess access, Projects projects, ProjectIssues issues) {
        this.access = access;
        this.projects = projects;
        this.issues = issues;
    }

    /** What the reader sees of a project; empty if there is no such project, or it is not for the reader's eyes. */
    public Optional<Sight> of(String projectKey, Actor reader) {
        return access.visible(projectKey, reader).flatMap(visible -> projects.find(projectKey))
                .map(project -> new Sight(project, issues.withTimeBox(project.id(), reader, LIMIT)));
    }

    /** A project and the issues in it that somebody sees. */
    public record Sight(ProjectRef project, ProjectIssues.Seen issues) {
    }
}
