package org.hypothesisstories.workbench.web.screen;

import com.atlassian.jira.util.ErrorCollection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What the user has sent with a form, so that it can be shown again, and what was wrong with it.
 *
 * @param typed parameters by name; empty when the form is shown for the first time
 * @param errors messages by field
 * @param messages what is wrong with no single field
 */
public record FormInput(Map<String, String[]> typed, Map<String, String> errors, List<String> messages) {

    /** Nothing has been sent yet. */
    public static FormInput none() {
        return new FormInput(Map.of(), Map.of(), List.of());
    }

    public static FormInput refused(Map<String, String[]> typed, ErrorCollection errors) {
        return new FormInput(typed, errors.getErrors(), List.copyOf(errors.getErrorMessages()));
    }

    /** What was typed, or the value that the form starts with. */
    String value(String fieldId, Supplier<String> initial) {
        if (typed.isEmpty()) {
            String value = initial.get();
            return value == null ? "" : value;
        }
        String[] values = typed.getOrDefault(fieldId, new String[0]);
        return String.join(" ", values);
    }

    String error(String fieldId) {
        return errors.getOrDefault(fieldId, "");
    }
}
