package org.hypothesisstories.workbench.web.board;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hypothesisstories.workbench.web.board.Board.Card;
import org.hypothesisstories.workbench.web.board.Board.CardField;
import org.hypothesisstories.workbench.web.board.Board.Column;
import org.hypothesisstories.workbench.web.page.StatusBadge;
import org.hypothesisstories.workbench.web.port.CustomFieldMarkup;

/** Reads a project's board: one search, whatever the number of its cards. */
public final class BoardReader {
    private static final int MOST_CARDS = 1000;

    private final BoardColumns columns;
    private final SearchService search;
    private final CardFields cardFields;
    private final CustomFieldManager customFields;
    private final CustomFieldMarkup markup;

    public BoardReader(BoardColumns columns, SearchService search, CardFields cardFields, CustomFieldManager customFields,
            CustomFieldMarkup markup) {
        this.columns = columns;
        this.search = search;
        this.cardFields = cardFields;
        this.customFields = customFields;
        this.markup = markup;
    }

    public Board read(Project project, ApplicationUser user) {
        List<CustomField> fields = cardFields.of(project.getId()).stream().map(customFields::getCustomFieldObject)
                .filter(Objects::nonNull).toList();
        Map<String, List<Issue>> byStatus = issues(project, user).stream().collect(Collectors.groupingBy(Issue::getStatusId, TreeMap::new, Collectors.toList()));
        List<Status> inUse = byStatus.values().stream().map(issues -> issues.get(0).getStatus()).toList();
        return new Board(project.getId(), project.getKey(), project.getName(), columns.of(project, inUse).stream()
                .map(status -> column(status, byStatus.getOrDefault(status.getId(), List.of()), fields)).toList());
    }

    private List<Issue> issues(Project project, ApplicationUser user) {
        var query = search.parseQuery(user, "project = \"" + project.getKey() + "\" ORDER BY key ASC").getQuery();
        try {
            return search.search(user, query, new PagerFilter<Issue>(0, MOST_CARDS)).getResults();
        } catch (SearchException failure) {
            throw new IllegalStateException("The board cannot be read", failure);
        }
    }

    private Column column(Status status, List<Issue> issues, List<CustomField> fields) {
        return new Column(status.getId(), StatusBadge.of(status), issues.stream().map(issue -> card(issue, fields)).toList());
    }

    private Card card(Issue issue, List<CustomField> fields) {
        return new Card(issue.getId(), issue.getKey(), issue.getSummary(),
                issue.getIssueType() == null ? "" : issue.getIssueType().getName(),
                issue.getAssignee() == null ? "" : issue.getAssignee().getDisplayName(),
                fields.stream().filter(field -> field.getRelevantConfig(issue) != null && field.getValue(issue) != null)
                        .map(field -> new CardField(field.getFieldName(), markup.column(field, issue))).toList());
    }
}
