package org.hypothesisstories.workbench.software;

/**
 * A field that cards show.
 *
 * @param mode {@code workMode} for the board, {@code planMode} for the backlog
 */
public record CardField(long id, String mode, String fieldId) {
    public static final String ON_BOARD = "workMode";
    public static final String IN_BACKLOG = "planMode";
    /** How many a card shows at most. */
    public static final int MOST = 3;
}
