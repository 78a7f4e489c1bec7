package org.hypothesisstories.workbench.web.page;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hypothesisstories.workbench.web.page.Moments.Moment;
import org.hypothesisstories.workbench.web.port.CustomFieldMarkup;
import org.hypothesisstories.workbench.web.screen.FormField.Option;

/** Issues as rows, with the columns of the custom fields that the reader has chosen. */
public final class IssueTable {
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

    /** A cell's markup as its field renders it. */
    public record Cell(String valueHtml) {}

    /** The ids among the given ones that are custom fields. */
    Set<String> chosen(String[] ids) {
        return ids == null ? Set.of() : Arrays.stream(ids).filter(id -> customFields.getCustomFieldObject(id) != null)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    List<String> columns(Set<String> chosen) {
        return fields(chosen).stream().map(CustomField::getFieldName).toList();
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
