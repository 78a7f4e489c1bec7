package org.hypothesisstories.domain.hypothesis;

import java.util.Objects;

/**
 * One row of exit criteria as it was typed or sent, before it is checked. Texts are never null; empty means not given.
 *
 * @param id the row's id if it was stored before; empty for a new row
 * @param role a key of {@link CriterionRole}; empty means must
 */
public record CriterionDraft(
        String id, String role, Kind kind, String metric, String comparator, String threshold, String unit,
        String question, String judge) {

    /** The longest text of a row, in UTF-16 units. */
    public static final int LONGEST_TEXT = 1000;

    /** What decides the row. */
    public enum Kind {
        MEASURED,
        JUDGED
    }

    public CriterionDraft {
        id = tidy(id);
        role = tidy(role);
        Objects.requireNonNull(kind);
        metric = tidy(metric);
        comparator = tidy(comparator);
        threshold = tidy(threshold);
        unit = tidy(unit);
        question = tidy(question);
        judge = tidy(judge);
    }

    public static CriterionDraft measured(
            String id, String role, String metric, String comparator, String threshold, String unit) {
        return new CriterionDraft(id, role, Kind.MEASURED, metric, comparator, threshold, unit, "", "");
    }

    public static CriterionDraft judged(String id, String role, String question, String judge) {
        return new CriterionDraft(id, role, Kind.JUDGED, "", "", "", "", question, judge);
    }

    private static String tidy(String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
