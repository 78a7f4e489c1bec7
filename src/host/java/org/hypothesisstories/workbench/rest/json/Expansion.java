package org.hypothesisstories.workbench.rest.json;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a caller wants to see beyond the ordinary. */
public record Expansion(Set<String> parts) {
    /** Reads the {@code expand} parameter, which may be repeated. */
    public static Expansion parse(List<String> parameter) {
        return new Expansion(parameter.stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::trim)
                .collect(Collectors.toSet()));
    }

    /** True when the part is wanted. */
    public boolean has(String part) {
        return parts.contains(part);
    }
}
