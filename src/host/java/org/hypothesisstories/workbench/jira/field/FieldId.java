package org.hypothesisstories.workbench.jira.field;

import java.util.Optional;

/** The text form of a custom field's id: {@code customfield_10000}. */
public final class FieldId {
    public static final String PREFIX = "customfield_";

    private FieldId() {
    }

    public static String of(long id) {
        return PREFIX + id;
    }

    /** The number in the text, nothing when the text names no custom field. */
    public static Optional<Long> parse(String text) {
        return text != null && text.matches(PREFIX + "\\d{1,18}") ? Optional.of(Long.valueOf(text.substring(PREFIX.length()))) : Optional.empty();
    }
}
