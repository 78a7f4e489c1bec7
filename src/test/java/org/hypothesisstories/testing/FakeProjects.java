package org.hypothesisstories.testing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hypothesisstories.application.port.CriteriaLibraries;
import org.hypothesisstories.application.port.ProjectAccess;
import org.hypothesisstories.domain.hypothesis.CriteriaLibrary;
import org.hypothesisstories.domain.timebox.Actor;

/** Projects that everybody may see, with their libraries of criteria. */
public final class FakeProjects implements ProjectAccess, CriteriaLibraries {

    private final Map<String, Long> ids = new HashMap<>();
    private final Set<Actor> administrators = new HashSet<>();
    private final Map<Long, CriteriaLibrary> libraries = new HashMap<>();

    public void add(String key, long id) {
        ids.put(key, id);
    }

    /** Makes somebody administrator of all projects. */
    public void addAdministrator(Actor actor) {
        administrators.add(actor);
    }

    @Override
    public Optional<Long> visible(String projectKey, Actor reader) {
        return Optional.ofNullable(ids.get(projectKey));
    }

    @Override
    public boolean isAdministrator(long projectId, Actor actor) {
        return administrators.contains(actor);
    }

    @Override
    public CriteriaLibrary of(long projectId) {
        return libraries.getOrDefault(projectId, CriteriaLibrary.EMPTY);
    }

    @Override
    public void keep(long projectId, CriteriaLibrary library) {
        libraries.put(projectId, library);
    }
}
