package org.hypothesisstories.workbench.rest.error;

import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.MessageSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The body of every failure: messages, and messages by the field that they are about. */
public record ErrorForm(List<String> errorMessages, Map<String, String> errors) {
    static ErrorForm of(String message) {
        return new ErrorForm(List.of(message), Map.of());
    }

    static ErrorForm of(ErrorCollection failure) {
        return new ErrorForm(List.copyOf(failure.getErrorMessages()), new LinkedHashMap<>(failure.getErrors()));
    }

    static ErrorForm of(MessageSet failure) {
        return new ErrorForm(List.copyOf(failure.getErrorMessages()), Map.of());
    }
}
