package org.hypothesisstories.workbench.web.board;

import java.util.List;

/** A board of Jira Software with its cards, for the page. */
public record RapidBoard(long id, String name, List<Head> heads, List<Lane> lanes, List<Choice> quickFilters, boolean editable) {

    /**
     * The top of a column.
     *
     * @param limits what its limits are; empty for none
     * @param excess what is wrong with the number of cards; empty when nothing is
     */
    public record Head(String name, int count, String limits, String excess) {}

    /** A swimlane. */
    public record Lane(String name, int count, List<Cell> cells) {}

    /** A swimlane's part of a column; the ids of its statuses stand with blanks between them. */
    public record Cell(String statusIds, String name, List<Board.Card> cards) {}

    /** A quick filter that can be switched. */
    public record Choice(String name, String title, boolean on, String href) {}
}
