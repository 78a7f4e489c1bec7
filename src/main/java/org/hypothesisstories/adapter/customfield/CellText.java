package org.hypothesisstories.adapter.customfield;

/** Texts for the cells of a table that a spreadsheet may open. */
final class CellText {
    private static final String BEGINS_A_FORMULA = "=+-@\t\r";

    private CellText() {
    }

    /** The text, made harmless where a spreadsheet would take it for a formula. */
    static String safe(String text) {
        return !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
