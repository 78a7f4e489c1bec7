package org.hypothesisstories.domain.hypothesis;

import java.util.List;

/**
 * What a project offers to whoever writes exit criteria: the names of what it measures, and templates.
 *
 * @param metrics without repetition, in the project's order
 */
public record CriteriaLibrary(List<String> metrics, List<CriteriaTemplate> templates) {

    /** The most metrics that a project may list. */
    public static final int MOST_METRICS = 200;
    /** The most templates that a project may have. */
    public static final int MOST_TEMPLATES = 50;
    /** The longest name of a metric or a template, in UTF-16 units. */
    public static final int LONGEST_NAME = 100;
    /** The most UTF-16 units of all texts together, so that a library fits wherever settings are kept. */
    public static final int MOST_TEXT = 15_000;

    /** A library that offers nothing. */
    public static final CriteriaLibrary EMPTY = new CriteriaLibrary(List.of(), List.of());

    public CriteriaLibrary {
        metrics = metrics.stream().map(String::strip).filter(metric -> !metric.isEmpty()).distinct().toList();
        templates = List.copyOf(templates);
    }

    int textLength() {
        return metrics.stream().mapToInt(String::length).sum()
                + templates.stream().mapToInt(template -> template.name().length() + textLength(template.lines())).sum();
    }

    private static int textLength(List<String> lines) {
        return lines.stream().mapToInt(String::length).sum();
    }
}
