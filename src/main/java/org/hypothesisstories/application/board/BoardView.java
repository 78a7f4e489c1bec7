package org.hypothesisstories.application.board;

import java.util.List;
import java.util.Objects;

/**
 * A project's board for one reader at one instant.
 *
 * @param total how many hypotheses there are; more than there are cards if there are too many to show
 * @param changeToken changes when something on the board does
 */
public record BoardView(List<LaneLoad> lanes, List<BoardCard> cards, long total, String changeToken) {
    public BoardView {
        lanes = List.copyOf(lanes);
        cards = List.copyOf(cards);
        Objects.requireNonNull(changeToken);
    }
}
