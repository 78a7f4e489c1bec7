package org.hypothesisstories.domain.hypothesis;

import java.util.List;
import java.util.Objects;

/**
 * Exit criteria that a project often asks for.
 *
 * @param lines as {@link CriterionLines} reads them
 */
public record CriteriaTemplate(String name, List<String> lines) {
    public CriteriaTemplate {
        name = Objects.requireNonNullElse(name, "").strip();
        lines = lines.stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
