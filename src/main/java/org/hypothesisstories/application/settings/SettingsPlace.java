package org.hypothesisstories.application.settings;

import java.util.Objects;
import java.util.Optional;
import org.hypothesisstories.domain.issue.ProjectRef;

/**
 * Where settings hold.
 *
 * @param project empty for what holds in all projects that decided nothing
 */
public record SettingsPlace(Optional<ProjectRef> project) {
    /** What holds where a project decided nothing. */
    public static final SettingsPlace DEFAULTS = new SettingsPlace(Optional.empty());

    public SettingsPlace {
        Objects.requireNonNull(project);
    }

    public static SettingsPlace of(ProjectRef project) {
        return new SettingsPlace(Optional.of(project));
    }

    public boolean isDefaults() {
        return project.isEmpty();
    }

    /** The project's key; empty for the defaults. */
    public Optional<String> key() {
        return project.map(ProjectRef::key);
    }
}
