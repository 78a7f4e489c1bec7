package org.hypothesisstories.workbench.rest.json;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.workbench.jira.field.FieldJson;
import org.hypothesisstories.workbench.rest.json.IssueField.Traits;

/** Custom fields, read as their types write them. */
public final class CustomFields {
    private final CustomFieldManager fields;
    private final FieldJson json;

    public CustomFields(CustomFieldManager fields, FieldJson json) {
        this.fields = fields;
        this.json = json;
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
        return new IssueField(field.getId(), field.getName(), true, Traits.ON_SCREENS, clauses,
                FieldSchema.of(json.schema(field)),
                issue -> value(field, issue));
    }

    /** A type that says nothing of JSON is shown by the text of its value, as Jira does. */
    private Object value(CustomField field, Issue issue) {
        Optional<JsonData> written = json.read(field, issue);
        if (written.isPresent()) {
            return written.get().getData();
        }
        Object value = field.getValue(issue);
        return value == null ? null : value.toString();
    }
}
