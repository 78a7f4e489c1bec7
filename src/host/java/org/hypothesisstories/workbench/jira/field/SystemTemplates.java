package org.hypothesisstories.workbench.jira.field;

import java.util.Optional;

/** Jira's own templates of fields, under the locations by which plugins know them. */
final class SystemTemplates {
    private static final String JIRAS = "templates/plugins/fields/";
    private static final String OURS = "workbench/fields/";

    private SystemTemplates() {
    }

    /** The host's file for a location in Jira: {@code templates/plugins/fields/view/view-datetime.vm}. */
    static Optional<String> find(String location) {
        String plain = location.startsWith("/") ? location.substring(1) : location;
        return plain.startsWith(JIRAS) ? Optional.of(OURS + plain.substring(plain.lastIndexOf('/') + 1)) : Optional.empty();
    }

    /** The host's file by its name alone. */
    static String named(String file) {
        return OURS + file;
    }
}
