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
import org.hypothesisstories.workbench.web.board.Board.Column;
import org.hypothesisstories.workbench.web.page.StatusBadge;

/** Reads a project's board: one search, whatever the number of its cards. */
public final class BoardReader {
    private static final int MOST_CARDS = 1000;

    private final BoardColumns columns;
    private final SearchService search;
    private final CardFields cardFields;
    private final CustomFieldManager customFields;
    private final CardMarkup cards;

    public BoardReader(BoardColumns columns, SearchService search, CardFields cardFields, CustomFieldManager customFields,
            CardMarkup cards) {
        this.columns = columns;
        this.search = search;
        this.cardFields = cardFields;
        this.customFields = customFields;
        this.cards = cards;
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
        return new Column(status.getId(), StatusBadge.of(status), issues.stream().map(issue -> cards.card(issue, fields)).toList());
    }
}
