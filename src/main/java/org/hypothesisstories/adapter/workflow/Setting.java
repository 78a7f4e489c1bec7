package org.hypothesisstories.adapter.workflow;

import java.util.List;
import java.util.Objects;

/**
 * One argument of a workflow module, and how its configuration page asks for it.
 *
 * @param argument the name under which the workflow stores it, and the name of the form's field
 * @param helpArguments what is put into the text of help
 */
record Setting(String argument, Kind kind, String labelKey, String helpKey, List<String> helpArguments) {
    Setting {
        Objects.requireNonNull(argument);
        helpArguments = List.copyOf(helpArguments);
    }

    /** What the form shows. */
    enum Kind {
        /** One line. */
        LINE,
        /** Several lines. */
        TEXT,
        /** One of some choices. */
        ONE,
        /** Any of some choices; stored with commas between them. */
        SEVERAL
    }

    static Setting line(String argument, String labelKey, String helpKey, String... helpArguments) {
        return new Setting(argument, Kind.LINE, labelKey, helpKey, List.of(helpArguments));
    }

    static Setting text(String argument, String labelKey, String helpKey, String... helpArguments) {
        return new Setting(argument, Kind.TEXT, labelKey, helpKey, List.of(helpArguments));
    }

    static Setting one(String argument, String labelKey, String helpKey) {
        return new Setting(argument, Kind.ONE, labelKey, helpKey, List.of());
    }

    static Setting several(String argument, String labelKey, String helpKey) {
        return new Setting(argument, Kind.SEVERAL, labelKey, helpKey, List.of());
    }
}
