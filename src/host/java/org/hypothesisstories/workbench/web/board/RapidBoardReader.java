package org.hypothesisstories.workbench.web.board;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.web.bean.PagerFilter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hypothesisstories.workbench.software.BoardColumn;
import org.hypothesisstories.workbench.software.BoardQuery;
import org.hypothesisstories.workbench.software.BoardQueryText;
import org.hypothesisstories.workbench.software.CardField;
import org.hypothesisstories.workbench.software.Software;
import org.hypothesisstories.workbench.software.StoredBoard;

/** Reads a board as it is configured: one search, and one for each swimlane and each quick filter that is on. */
public final class RapidBoardReader {
    private static final int MOST_CARDS = 5000;

    private final Software software;
    private final SearchService search;
    private final CustomFieldManager customFields;
    private final CardMarkup cards;

    public RapidBoardReader(Software software, SearchService search, CustomFieldManager customFields, CardMarkup cards) {
        this.software = software;
        this.search = search;
        this.customFields = customFields;
        this.cards = cards;
    }

    /** @param on the ids of the quick filters that are on */
    public RapidBoard read(StoredBoard board, ApplicationUser user, Set<Long> on, I18nHelper texts) {
        String filter = software.access().filter(board).jql();
        List<BoardColumn> columns = software.columns().of(board.id()).stream().filter(column -> !column.plan()).toList();
        List<Issue> all = find(filter, user);
        List<BoardQuery> quickFilters = software.quickFilters().of(board.id());
        List<Issue> shown = all;
        for (BoardQuery quick : quickFilters) {
            shown = on.contains(quick.id()) ? common(shown, find(BoardQueryText.and(filter, quick.query()), user)) : shown;
        }
        List<CustomField> fields = software.cardLayout().of(board.id(), CardField.ON_BOARD).stream()
                .map(shownField -> customFields.getCustomFieldObject(shownField.fieldId())).filter(Objects::nonNull).toList();
        return new RapidBoard(board.id(), board.name(), columns.stream().map(column -> head(board, column, all, texts)).toList(),
                lanes(board, filter, shown, user, texts).entrySet().stream()
                        .map(lane -> lane(lane.getKey(), lane.getValue(), columns, fields)).toList(),
                quickFilters.stream().map(quick -> choice(board, quick, quickFilters, on)).toList(),
                software.access().mayEdit(board, user));
    }

    private static RapidBoard.Choice choice(StoredBoard board, BoardQuery quick, List<BoardQuery> all, Set<Long> on) {
        String others = all.stream().map(BoardQuery::id).filter(id -> on.contains(id) != (id == quick.id()))
                .map(id -> "&quickFilter=" + id).collect(Collectors.joining());
        return new RapidBoard.Choice(quick.name(), quick.description().isEmpty() ? quick.query() : quick.description(), on.contains(quick.id()),
                "/secure/RapidBoard.jspa?rapidView=" + board.id() + others);
    }

    private static RapidBoard.Head head(StoredBoard board, BoardColumn column, List<Issue> all, I18nHelper texts) {
        int count = (int) all.stream().filter(issue -> column.statusIds().contains(issue.getStatusId())).count();
        if (board.statistics().equals(StoredBoard.NO_LIMITS)) {
            return new RapidBoard.Head(column.name(), count, "", "");
        }
        List<String> limits = new ArrayList<>();
        if (column.min() != null) {
            limits.add(texts.getText("web.rapid.min", column.min()));
        }
        if (column.max() != null) {
            limits.add(texts.getText("web.rapid.max", column.max()));
        }
        String excess = column.max() != null && count > column.max() ? texts.getText("web.rapid.over")
                : column.min() != null && count < column.min() ? texts.getText("web.rapid.under") : "";
        return new RapidBoard.Head(column.name(), count, String.join(", ", limits), excess);
    }

    /** The issues of each lane by its name; empty lanes are left out, as on Jira's boards. */
    private Map<String, List<Issue>> lanes(StoredBoard board, String filter, List<Issue> shown, ApplicationUser user, I18nHelper texts) {
        Map<String, List<Issue>> lanes = new LinkedHashMap<>();
        List<Issue> rest = shown;
        if (board.strategy().equals(StoredBoard.BY_QUERY)) {
            for (BoardQuery lane : software.swimlanes().of(board.id())) {
                List<Issue> in = lane.isDefault() ? rest : common(rest, find(BoardQueryText.and(filter, lane.query()), user));
                lanes.put(lane.name(), in);
                List<Issue> taken = in;
                rest = rest.stream().filter(issue -> !taken.contains(issue)).toList();
            }
            lanes.values().removeIf(List::isEmpty);
        } else if (board.strategy().startsWith("assignee")) {
            shown.forEach(issue -> lanes.computeIfAbsent(issue.getAssignee() == null ? texts.getText("web.rapid.unassigned")
                    : issue.getAssignee().getDisplayName(), name -> new ArrayList<>()).add(issue));
        }
        if (lanes.isEmpty()) {
            lanes.put("", shown);
        }
        return lanes;
    }

    private RapidBoard.Lane lane(String name, List<Issue> issues, List<BoardColumn> columns, List<CustomField> fields) {
        return new RapidBoard.Lane(name, issues.size(), columns.stream()
                .map(column -> new RapidBoard.Cell(String.join(" ", column.statusIds()), column.name(),
                        issues.stream().filter(issue -> column.statusIds().contains(issue.getStatusId()))
                                .map(issue -> cards.card(issue, fields)).toList()))
                .toList());
    }

    private static List<Issue> common(List<Issue> issues, List<Issue> others) {
        Set<Long> ids = others.stream().map(Issue::getId).collect(Collectors.toSet());
        return issues.stream().filter(issue -> ids.contains(issue.getId())).toList();
    }

    private List<Issue> find(String jql, ApplicationUser user) {
        try {
            return search.search(user, search.parseQuery(user, jql).getQuery(), new PagerFilter<Issue>(0, MOST_CARDS)).getResults();
        } catch (SearchException failure) {
            throw new IllegalStateException("The board cannot be read", failure);
        }
    }
}
