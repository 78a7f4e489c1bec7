package org.hypothesisstories.workbench.rest.json;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.rest.FieldJsonRepresentation;
import com.atlassian.jira.issue.fields.rest.RestAwareCustomFieldType;
import java.util.List;
import org.hypothesisstories.workbench.rest.json.IssueField.Traits;

/** Custom fields, read as their types write them. */
public final class CustomFields {
    private final CustomFieldManager fields;

    public CustomFields(CustomFieldManager fields) {
        this.fields = fields;
    }

    /** All custom fields. */
    public List<IssueField> all() {
        return fields.getCustomFieldObjects().stream().map(this::described).toList();
    }

    /** The custom fields that the issue can have. */
    List<IssueField> of(Issue issue) {
        return fields.getCustomFieldObjects(issue).stream().map(this::described).toList();
    }

    private IssueField described(CustomField field) {
        List<String> clauses = field.getCustomFieldSearcher() == null
                ? List.of()
                : List.of("cf[" + field.getIdAsLong() + "]", field.getName());
        return new IssueField(field.getId(), field.getName(), true, Traits.ON_SCREENS, clauses, schema(field),
                issue -> value(field, issue));
    }

    private static FieldSchema schema(CustomField field) {
        return field.getCustomFieldType() instanceof RestAwareCustomFieldType type
                ? FieldSchema.of(type.getJsonSchema(field))
                : new FieldSchema("any", null, null, null, field.getIdAsLong());
    }

    /** A type that says nothing of JSON is shown by the text of its value, as Jira does. */
    private static Object value(CustomField field, Issue issue) {
        if (field.getCustomFieldType() instanceof RestAwareCustomFieldType type) {
            FieldJsonRepresentation json = type.getJsonFromIssue(field, issue, false, null);
            return json == null || json.getStandardData() == null ? null : json.getStandardData().getData();
        }
        Object value = field.getValue(issue);
        return value == null ? null : value.toString();
    }
}
