package org.hypothesisstories.workbench.web.doors;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.export.FieldExportPart;
import com.atlassian.jira.issue.export.customfield.CustomFieldExportContext;
import com.atlassian.jira.issue.export.customfield.ExportableCustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Issues as a table: Jira's own fields, then every custom field as its type exports it. */
final class IssueCsv {
    private static final List<String> OWN = List.of("Summary", "Issue key", "Issue id", "Issue Type", "Status", "Project key", "Priority",
            "Resolution", "Assignee", "Reporter", "Created", "Updated", "Due Date", "Labels", "Description");

    private final JiraAuthenticationContext reader;

    IssueCsv(JiraAuthenticationContext reader) {
        this.reader = reader;
    }

    String table(List<Issue> issues, List<CustomField> fields) {
        List<String> heads = new ArrayList<>(OWN);
        fields.forEach(field -> heads.add(context(field).getDefaultColumnHeader()));
        StringBuilder table = new StringBuilder(CsvText.line(heads));
        issues.forEach(issue -> table.append(CsvText.line(
                Stream.concat(own(issue), fields.stream().map(field -> cell(field, issue))).toList())));
        return table.toString();
    }

    private static Stream<String> own(Issue issue) {
        return Stream.of(issue.getSummary(), issue.getKey(), issue.getId().toString(), name(issue.getIssueType()), name(issue.getStatus()),
                issue.getProjectObject().getKey(), name(issue.getPriority()), name(issue.getResolution()), name(issue.getAssignee()),
                name(issue.getReporter()), time(issue.getCreated()), time(issue.getUpdated()), time(issue.getDueDate()),
                issue.getLabels().stream().map(Label::getLabel).sorted().collect(Collectors.joining(" ")),
                issue.getDescription() == null ? "" : issue.getDescription());
    }

    /** A type that says nothing of exports is told by the text of its value. */
    private String cell(CustomField field, Issue issue) {
        if (field.getRelevantConfig(issue) == null) {
            return "";
        }
        if (field.getCustomFieldType() instanceof ExportableCustomFieldType type) {
            return type.getRepresentationFromIssue(issue, context(field)).getParts().stream()
                    .flatMap(FieldExportPart::getValues).collect(Collectors.joining(" "));
        }
        Object value = field.getValue(issue);
        return value == null ? "" : value.toString();
    }

    private CustomFieldExportContext context(CustomField field) {
        return new CustomFieldExportContext(field, reader.getI18nHelper());
    }

    private static String name(IssueConstant constant) {
        return constant == null ? "" : constant.getName();
    }

    private static String name(ApplicationUser user) {
        return user == null ? "" : user.getUsername();
    }

    private static String time(Date time) {
        return time == null ? "" : new Date(time.getTime()).toInstant().toString();
    }
}
