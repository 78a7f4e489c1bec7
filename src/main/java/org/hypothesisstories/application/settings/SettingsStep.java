package org.hypothesisstories.application.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One change that an import makes.
 *
 * @param path where in the document
 * @param from what is set at present; empty if nothing is
 * @param to what will be set
 */
public record SettingsStep(String path, String from, String to) {
    public SettingsStep {
        Objects.requireNonNull(path);
        Objects.requireNonNull(from);
        Objects.requireNonNull(to);
    }

    /** What differs between two values, member by member. */
    static List<SettingsStep> between(String path, Object before, Object after) {
        Map<String, String> from = new LinkedHashMap<>();
        Map<String, String> to = new LinkedHashMap<>();
        flatten(path, before, from);
        flatten(path, after, to);
        Set<String> paths = new LinkedHashSet<>(from.keySet());
        paths.addAll(to.keySet());
        List<SettingsStep> steps = new ArrayList<>();
        for (String each : paths) {
            SettingsStep step = new SettingsStep(each, from.getOrDefault(each, ""), to.getOrDefault(each, ""));
            if (!step.from().equals(step.to())) {
                steps.add(step);
            }
        }
        return steps;
    }

    private static void flatten(String path, Object value, Map<String, String> texts) {
        if (value instanceof Map<?, ?> members) {
            members.forEach((name, member) -> flatten(path + "." + name, member, texts));
        } else if (value instanceof List<?> elements && elements.stream().anyMatch(Map.class::isInstance)) {
            for (int index = 0; index < elements.size(); index++) {
                flatten(path + "[" + index + "]", elements.get(index), texts);
            }
        } else if (value instanceof List<?> lines) {
            texts.put(path, lines.stream().map(String::valueOf).collect(Collectors.joining("\n")));
        } else {
            texts.put(path, String.valueOf(value));
        }
    }
}
