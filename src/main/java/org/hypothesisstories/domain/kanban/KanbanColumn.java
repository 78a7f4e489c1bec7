package org.hypothesisstories.domain.kanban;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * The column of one lane.
 *
 * @param status the id of the lane's status
 * @param name the status's name
 * @param most how many cards it holds before it is marked; empty for no limit
 */
public record KanbanColumn(String status, String name, OptionalInt most) {
    public KanbanColumn {
        Objects.requireNonNull(status);
        Objects.requireNonNull(name);
        Objects.requireNonNull(most);
    }
}
