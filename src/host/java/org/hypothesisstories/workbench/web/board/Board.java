package org.hypothesisstories.workbench.web.board;

import java.util.List;
import org.hypothesisstories.workbench.web.page.StatusBadge;

/** A board with its cards, for the page. */
public record Board(Long projectId, String projectKey, String projectName, List<Column> columns) {

    /** A column and the status that its cards have. */
    public record Column(String statusId, StatusBadge status, List<Card> cards) {}

    /** An issue on the board. */
    public record Card(Long issueId, String key, String summary, String type, String assignee, List<CardField> fields) {}

    /** A custom field on a card, in its own markup for lists. */
    public record CardField(String label, String valueHtml) {}
}
