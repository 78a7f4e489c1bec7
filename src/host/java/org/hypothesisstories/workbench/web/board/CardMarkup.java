package org.hypothesisstories.workbench.web.board;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.List;
import org.hypothesisstories.workbench.web.board.Board.Card;
import org.hypothesisstories.workbench.web.board.Board.CardField;
import org.hypothesisstories.workbench.web.port.CustomFieldMarkup;

/** Makes cards of issues. */
public record CardMarkup(CustomFieldMarkup markup) {

    Card card(Issue issue, List<CustomField> fields) {
        return new Card(issue.getId(), issue.getKey(), issue.getSummary(),
                issue.getIssueType() == null ? "" : issue.getIssueType().getName(),
                issue.getAssignee() == null ? "" : issue.getAssignee().getDisplayName(),
                fields.stream().filter(field -> field.getRelevantConfig(issue) != null && field.getValue(issue) != null)
                        .map(field -> new CardField(field.getFieldName(), markup.column(field, issue))).toList());
    }
}
