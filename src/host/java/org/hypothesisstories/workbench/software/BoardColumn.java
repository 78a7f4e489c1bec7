package org.hypothesisstories.workbench.software;

import java.util.List;

/**
 * A column of a board.
 *
 * @param plan whether it is the backlog of a Kanban board, which stands on a page of its own
 * @param min below how many cards it is marked; null for no limit
 * @param max above how many cards it is marked; null for no limit
 */
public record BoardColumn(long id, String name, boolean plan, Integer min, Integer max, List<String> statusIds) {
    public BoardColumn {
        statusIds = List.copyOf(statusIds);
    }

    /** A column that is not stored yet. */
    public static BoardColumn of(String name, boolean plan, Integer min, Integer max, List<String> statusIds) {
        return new BoardColumn(0, name, plan, min, max, statusIds);
    }
}
