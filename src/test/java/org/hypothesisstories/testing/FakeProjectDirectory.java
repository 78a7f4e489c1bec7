package org.hypothesisstories.testing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.hypothesisstories.application.port.Projects;
import org.hypothesisstories.domain.issue.ProjectRef;

/** Projects in maps. */
public final class FakeProjectDirectory implements Projects {

    private final Map<String, ProjectRef> projects = new HashMap<>();
    private final Map<Long, Long> issues = new HashMap<>();

    @Override
    public Optional<ProjectRef> find(String projectKey) {
        return Optional.ofNullable(projects.get(projectKey));
    }

    @Override
    public List<ProjectRef> all() {
        return List.copyOf(projects.values());
    }

    @Override
    public OptionalLong ofIssue(long issueId) {
        Long project = issues.get(issueId);
        return project == null ? OptionalLong.empty() : OptionalLong.of(project);
    }

    @Override
    public Map<Long, Long> ofIssues(Collection<Long> issueIds) {
        return issues.entrySet().stream()
                .filter(issue -> issueIds.contains(issue.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public void add(long id, String key, String name) {
        projects.put(key, new ProjectRef(id, key, name));
    }

    /** Puts an issue into a project, or moves it there. */
    public void put(long issueId, long projectId) {
        issues.put(issueId, projectId);
    }
}
