package org.hypothesisstories.domain.kanban;

import java.util.Objects;
import java.util.OptionalLong;

/**
 * Which board of the host a project's board is.
 *
 * @param board its id; empty before it is known
 * @param filter the id of the filter that it shows; empty before it is known
 */
public record KanbanIds(OptionalLong board, OptionalLong filter) {
    /** Nothing is known yet. */
    public static final KanbanIds UNKNOWN = new KanbanIds(OptionalLong.empty(), OptionalLong.empty());

    public KanbanIds {
        Objects.requireNonNull(board);
        Objects.requireNonNull(filter);
    }
}
