package org.hypothesisstories.workbench.software;

/**
 * A board.
 *
 * @param type {@code kanban} or {@code scrum}
 * @param strategy how it is divided into swimlanes, for instance {@code custom} for queries
 * @param statistics what the limits of its columns count, for instance {@code issueCount_}; {@code none_} for no limits
 */
public record StoredBoard(long id, String name, String type, long filterId, String ownerKey, String strategy, String statistics) {
    public static final String KANBAN = "kanban";
    public static final String SCRUM = "scrum";
    public static final String BY_QUERY = "custom";
    public static final String NO_LIMITS = "none_";
}
