package org.hypothesisstories.workbench.web.page;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.Query;
import com.atlassian.query.order.SearchSort;
import com.atlassian.query.order.SortOrder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hypothesisstories.workbench.web.page.Moments.Moment;
import org.hypothesisstories.workbench.web.port.CustomFieldMarkup;
import org.hypothesisstories.workbench.web.screen.FormField.Option;

/** Issues as rows, with the columns of the custom fields that the reader has chosen. */
public final class IssueTable {
    private static final Pattern ORDER_BY = Pattern.compile("(?is)\\s*\\border\\s+by\\b(?!.*\\border\\s+by\\b).*$");

    private final CustomFieldManager customFields;
    private final CustomFieldMarkup markup;
    private final Moments moments;

    public IssueTable(CustomFieldManager customFields, CustomFieldMarkup markup, Moments moments) {
        this.customFields = customFields;
        this.markup = markup;
        this.moments = moments;
    }

    /** One issue; the cells are the custom fields' own markup. */
    public record Row(String key, String summary, String type, String assignee, String priority, StatusBadge status,
            String resolution, Moment updated, List<Cell> cells) {}

    /** The head of a column; the order is empty unless the list is sorted by it. */
    public record Column(String id, String label, String sortPath, String order) {}

    /** A cell's markup as its field renders it. */
    public record Cell(String valueHtml) {}

    /** The ids among the given ones that are custom fields. */
    Set<String> chosen(String[] ids) {
        return ids == null ? Set.of() : Arrays.stream(ids).filter(id -> customFields.getCustomFieldObject(id) != null)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The heads of the columns; each sorts by its field, and the other way round when it does so already. */
    List<Column> columns(Set<String> chosen, String jql, Query query) {
        boolean sorted = query.getOrderByClause() != null && !query.getOrderByClause().getSearchSorts().isEmpty();
        String plain = sorted ? ORDER_BY.matcher(jql).replaceFirst("") : jql;
        SearchSort first = sorted ? query.getOrderByClause().getSearchSorts().get(0) : null;
        return fields(chosen).stream().map(field -> column(field, chosen, plain, first)).toList();
    }

    private static Column column(CustomField field, Set<String> chosen, String plain, SearchSort first) {
        String name = "cf[" + field.getIdAsLong() + "]";
        boolean isFirst = first != null && (first.getField().equals(name) || first.getField().equalsIgnoreCase(field.getUntranslatedName()));
        boolean descending = isFirst && first.getSortOrder() == SortOrder.DESC;
        StringBuilder path = new StringBuilder("/issues/?jql=" + URLEncoder.encode(
                (plain + " ORDER BY " + name + (isFirst && !descending ? " DESC" : " ASC")).strip(), StandardCharsets.UTF_8));
        chosen.forEach(id -> path.append("&column=").append(id));
        String order = !isFirst ? "" : descending ? "descending" : "ascending";
        return new Column(field.getId(), field.getFieldName(), path.toString(), order);
    }

    /** All custom fields, to choose columns from. */
    List<Option> choices(Set<String> chosen) {
        return customFields.getCustomFieldObjects().stream()
                .map(field -> new Option(field.getId(), field.getFieldName(), chosen.contains(field.getId()))).toList();
    }

    List<Row> rows(List<Issue> issues, Set<String> chosen) {
        List<CustomField> fields = fields(chosen);
        return issues.stream().map(issue -> row(issue, fields)).toList();
    }

    private Row row(Issue issue, List<CustomField> fields) {
        ApplicationUser assignee = issue.getAssignee();
        return new Row(issue.getKey(), issue.getSummary(), name(issue.getIssueType()),
                assignee == null ? "" : assignee.getDisplayName(), name(issue.getPriority()),
                StatusBadge.of(issue.getStatus()), name(issue.getResolution()), moments.of(issue.getUpdated()),
                fields.stream().map(field -> new Cell(cell(field, issue))).toList());
    }

    private String cell(CustomField field, Issue issue) {
        return field.getRelevantConfig(issue) == null || field.getValue(issue) == null ? "" : markup.column(field, issue);
    }

    private List<CustomField> fields(Set<String> chosen) {
        return chosen.stream().map(customFields::getCustomFieldObject).filter(Objects::nonNull).toList();
    }

    private static String name(IssueConstant constant) {
        return constant == null ? "" : constant.getName();
    }
}
