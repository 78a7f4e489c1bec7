package org.hypothesisstories.domain.board;

import java.util.Objects;
import java.util.OptionalLong;

/**
 * Which board of the host a project's board is.
 *
 * @param board its id; empty before it is known
 * @param filter the id of the filter that it shows; empty before it is known
 */
public record BoardIds(OptionalLong board, OptionalLong filter) {
    /** Nothing is known yet. */
    public static final BoardIds UNKNOWN = new BoardIds(OptionalLong.empty(), OptionalLong.empty());

    public BoardIds {
        Objects.requireNonNull(board);
        Objects.requireNonNull(filter);
    }
}
