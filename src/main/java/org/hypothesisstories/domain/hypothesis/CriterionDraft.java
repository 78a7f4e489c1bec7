package org.hypothesisstories.domain.hypothesis;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One row of exit criteria as it was typed or sent, before it is checked. Texts are never null; empty means not given.
 *
 * @param id the row's id if it was stored before; empty for a new row
 * @param role a key of {@link CriterionRole}; empty means must
 * @param measure what is measured; without a meaning for a judged row
 */
public record CriterionDraft(String id, String role, Kind kind, MeasureDraft measure, String question, String judge) {

    /** The longest text of a row, in UTF-16 units. */
    public static final int LONGEST_TEXT = 1000;

    private static final Pattern LINE_BREAKS = Pattern.compile("[\\r\\n\\t\\u000b\\f\\u0085\\u2028\\u2029]+");

    /** What decides the row. */
    public enum Kind {
        MEASURED,
        JUDGED
    }

    public CriterionDraft {
        id = tidy(id);
        role = tidy(role);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(measure);
        question = tidy(question);
        judge = tidy(judge);
    }

    public static CriterionDraft measured(String id, String role, MeasureDraft measure) {
        return new CriterionDraft(id, role, Kind.MEASURED, measure, "", "");
    }

    public static CriterionDraft measured(
            String id, String role, String metric, String comparator, String threshold, String unit) {
        return measured(id, role, MeasureDraft.absolute(metric, comparator, threshold, unit));
    }

    public static CriterionDraft judged(String id, String role, String question, String judge) {
        return new CriterionDraft(id, role, Kind.JUDGED, MeasureDraft.NONE, question, judge);
    }

    /** The same row under another id. */
    public CriterionDraft withId(String newId) {
        return new CriterionDraft(newId, role, kind, measure, question, judge);
    }

    /** A criterion is one line, so its texts have no line breaks. */
    static String tidy(String text) {
        return LINE_BREAKS.matcher(Objects.requireNonNullElse(text, "")).replaceAll(" ").strip();
    }
}
