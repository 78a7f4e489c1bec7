package org.hypothesisstories.application.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.application.AdministratorGate;
import org.hypothesisstories.domain.timebox.Actor;

/** Tells all settings as one document, for administrators of Jira; never a secret. */
public final class ExportSettings {
    /** The members of the document, and the number of its form. */
    public static final String FORMAT = "format";
    public static final int FORMAT_NUMBER = 1;
    public static final String DEFAULTS = "defaults";
    public static final String PROJECTS = "projects";

    private final AdministratorGate administrators;
    private final SettingsProjects projects;
    private final List<SettingsSection> sections;

    public ExportSettings(AdministratorGate administrators, SettingsProjects projects, List<SettingsSection> sections) {
        this.administrators = administrators;
        this.projects = projects;
        this.sections = List.copyOf(sections);
    }

    /** The defaults, and what projects decided differently; projects that decided nothing are missing. */
    public Map<String, Object> all(Actor actor) {
        return administrators.enter(actor, () -> {
            Map<String, Object> overrides = new LinkedHashMap<>();
            projects.all(actor).forEach(project -> overrides.put(project.key(), at(SettingsPlace.of(project), actor)));
            overrides.values().removeIf(settings -> ((Map<?, ?>) settings).isEmpty());
            Map<String, Object> document = document(overrides);
            document.put(DEFAULTS, at(SettingsPlace.DEFAULTS, actor));
            return document;
        });
    }

    /** What one project decided; empty if there is no such project. */
    public Optional<Map<String, Object>> of(String projectKey, Actor actor) {
        return administrators.enter(actor, () -> projects.find(projectKey, actor)
                .map(project -> document(Map.of(project.key(), at(SettingsPlace.of(project), actor)))));
    }

    private static Map<String, Object> document(Map<String, Object> overrides) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put(FORMAT, FORMAT_NUMBER);
        document.put(PROJECTS, overrides);
        return document;
    }

    private Map<String, Object> at(SettingsPlace place, Actor actor) {
        Map<String, Object> settings = new LinkedHashMap<>();
        sections.stream().filter(section -> section.holdsAt(place))
                .forEach(section -> section.read(place, actor).ifPresent(value -> settings.put(section.name(), value)));
        return settings;
    }
}
