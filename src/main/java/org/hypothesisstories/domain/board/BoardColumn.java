package org.hypothesisstories.domain.board;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * The column of one lane.
 *
 * @param status the id of the lane's status
 * @param name the status's name
 * @param most how many cards it holds before it is marked; empty for no limit
 */
public record BoardColumn(String status, String name, OptionalInt most) {
    public BoardColumn {
        Objects.requireNonNull(status);
        Objects.requireNonNull(name);
        Objects.requireNonNull(most);
    }
}
