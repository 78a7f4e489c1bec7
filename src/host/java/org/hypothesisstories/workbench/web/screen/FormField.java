package org.hypothesisstories.workbench.web.screen;

import java.util.List;

/**
 * One input of a form.
 *
 * @param kind which control the template draws
 * @param error what is wrong with the input, empty when nothing is
 * @param customHtml the whole group with label and error, for a custom field
 */
public record FormField(Kind kind, String id, String label, boolean required, String value, List<Option> options,
        String error, String customHtml) {

    /** The controls that the form template knows. */
    public enum Kind {
        TEXT,
        PARAGRAPHS,
        CHOICE,
        DAY,
        CUSTOM
    }

    /** One entry of a choice. */
    public record Option(String value, String label, boolean selected) {}

    static FormField custom(String id, String label, String html) {
        return new FormField(Kind.CUSTOM, id, label, false, "", List.of(), "", html);
    }
}
