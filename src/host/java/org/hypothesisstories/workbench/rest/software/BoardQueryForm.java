package org.hypothesisstories.workbench.rest.software;

import org.hypothesisstories.workbench.rest.error.RestFailure;
import org.hypothesisstories.workbench.software.BoardQuery;

/** A quick filter or a swimlane as a client sends it. */
public record BoardQueryForm(Long id, String name, String query, String description, Boolean isDefault) {

    /** What is there, with what was sent in its place; refuses a blank name and what is no query. */
    BoardQuery over(BoardQuery before, VisibleBoards boards) {
        BoardQuery after = new BoardQuery(before.id(), name == null ? before.name() : name.strip(),
                query == null ? before.query() : query, description == null ? before.description() : description, before.isDefault());
        if (after.name().isEmpty()) {
            throw RestFailure.ofField("name", "You must specify a name.");
        }
        boards.requireQuery("query", after.query());
        return after;
    }
}
