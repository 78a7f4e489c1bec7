package org.hypothesisstories.workbench.web.page;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.stream.Stream;
import org.hypothesisstories.workbench.web.page.Moments.Moment;
import org.hypothesisstories.workbench.web.port.CustomFieldMarkup;
import org.hypothesisstories.workbench.web.screen.Screens;

/** What the issue's page says about the issue. */
public final class IssueFacts {
    private final Screens screens;
    private final CustomFieldManager customFields;
    private final CustomFieldMarkup markup;
    private final Moments moments;
    private final CommentText texts;

    public IssueFacts(Screens screens, CustomFieldManager customFields, CustomFieldMarkup markup, Moments moments,
            CommentText texts) {
        this.screens = screens;
        this.customFields = customFields;
        this.markup = markup;
        this.moments = moments;
        this.texts = texts;
    }

    /** The values that are there for every issue. */
    public record Summary(Long id, String key, String summary, String projectKey, String projectName, String type,
            StatusBadge status, String priority, String resolution, List<String> labels,
            List<CommentText.Part> description) {}

    /** A custom field's value in its own markup. */
    public record FieldValue(String id, String label, String valueHtml) {}

    /** Who has to do with the issue. */
    public record Persons(String assignee, String reporter) {}

    /** When things happened to the issue. */
    public record Dates(Moment created, Moment updated, Moment due, Moment resolved) {}

    public Summary summary(Issue issue) {
        List<String> labels = issue.getLabels() == null ? List.of()
                : issue.getLabels().stream().map(Label::getLabel).sorted().toList();
        return new Summary(issue.getId(), issue.getKey(), issue.getSummary(), issue.getProjectObject().getKey(),
                issue.getProjectObject().getName(), name(issue.getIssueType()), StatusBadge.of(issue.getStatus()),
                name(issue.getPriority()), name(issue.getResolution()), labels, texts.parts(issue.getDescription()));
    }

    /** The custom fields of the view screen that have a value. */
    public List<FieldValue> fields(Issue issue) {
        return screens.tabs(issue.getProjectObject(), issue.getIssueType(), IssueOperations.VIEW_ISSUE_OPERATION).stream()
                .flatMap(tab -> tab.fieldIds().stream())
                .filter(id -> id.startsWith("customfield_"))
                .flatMap(id -> Stream.ofNullable(customFields.getCustomFieldObject(id)))
                .filter(field -> field.getRelevantConfig(issue) != null && field.getValue(issue) != null)
                .map(field -> value(field, issue))
                .filter(value -> !value.valueHtml().isBlank())
                .toList();
    }

    public Persons persons(Issue issue) {
        return new Persons(name(issue.getAssignee()), name(issue.getReporter()));
    }

    public Dates dates(Issue issue) {
        return new Dates(moments.of(issue.getCreated()), moments.of(issue.getUpdated()), moments.day(issue.getDueDate()),
                moments.of(issue.getResolutionDate()));
    }

    private FieldValue value(CustomField field, Issue issue) {
        return new FieldValue(field.getId(), field.getFieldName(), markup.view(field, issue));
    }

    private static String name(IssueConstant constant) {
        return constant == null ? "" : constant.getName();
    }

    private static String name(ApplicationUser user) {
        return user == null ? "" : user.getDisplayName();
    }
}
