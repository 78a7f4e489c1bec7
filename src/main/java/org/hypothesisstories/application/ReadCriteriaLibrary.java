package org.hypothesisstories.application;

import java.util.Optional;
import org.hypothesisstories.application.port.CriteriaLibraries;
import org.hypothesisstories.application.port.ProjectAccess;
import org.hypothesisstories.domain.hypothesis.CriteriaLibrary;
import org.hypothesisstories.domain.timebox.Actor;

/** Reads what a project offers to whoever writes exit criteria. */
public final class ReadCriteriaLibrary {

    private final ProjectAccess projects;
    private final CriteriaLibraries libraries;

    public ReadCriteriaLibrary(ProjectAccess projects, CriteriaLibraries libraries) {
        this.projects = projects;
        this.libraries = libraries;
    }

    /** Empty if there is no such project, or the reader may not see it. */
    public Optional<CriteriaLibrary> read(String projectKey, Actor reader) {
        return projects.visible(projectKey, reader).map(libraries::of);
    }
}
