package org.hypothesisstories.domain.calendar;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whose calendar.
 *
 * @param projectId the project; empty for the one that holds where a project has none of its own
 */
public record CalendarScope(OptionalLong projectId) {

    /** The calendar of every project that has none of its own. */
    public static final CalendarScope DEFAULT = new CalendarScope(OptionalLong.empty());

    private static final String DEFAULT_KEY = "default";
    private static final Pattern PROJECT = Pattern.compile("project-(\\d{1,18})");

    public static CalendarScope project(long projectId) {
        return new CalendarScope(OptionalLong.of(projectId));
    }

    /** Reads what {@link #key} writes. */
    public static Optional<CalendarScope> parse(String key) {
        Matcher project = PROJECT.matcher(key);
        if (project.matches()) {
            return Optional.of(project(Long.parseLong(project.group(1))));
        }
        return key.equals(DEFAULT_KEY) ? Optional.of(DEFAULT) : Optional.empty();
    }

    /** The form that is stored, never changed: {@code default} or {@code project-10000}. */
    public String key() {
        return projectId.isPresent() ? "project-" + projectId.getAsLong() : DEFAULT_KEY;
    }
}
