package org.hypothesisstories.adapter.jira;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.Field;
import com.atlassian.jira.issue.fields.FieldManager;
import com.atlassian.jira.issue.label.Label;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The values of an issue's fields, Jira's own and custom ones, by the id of the field. */
public class IssueFieldValues {
    private static final String PRIORITY = "priority";
    private static final String LABELS = "labels";
    private static final List<String> READABLE = List.of("summary", "description", "assignee", "reporter", PRIORITY, "duedate", LABELS,
            "resolution");

    private final FieldManager fields;
    private final CustomFieldManager customFields;
    private final ConstantsManager constants;

    public IssueFieldValues(FieldManager fields, CustomFieldManager customFields, ConstantsManager constants) {
        this.fields = fields;
        this.customFields = customFields;
        this.constants = constants;
    }

    /** The name of a field whose value can be read; empty if there is no such field. */
    public Optional<String> readableName(String fieldId) {
        return custom(fieldId).map(Field::getName)
                .or(() -> READABLE.contains(fieldId) ? Optional.ofNullable(fields.getField(fieldId)).map(Field::getName) : Optional.empty());
    }

    /** The name of a field that {@link #set} can write; empty if there is no such field. */
    public Optional<String> writableName(String fieldId) {
        return custom(fieldId).isPresent() || fieldId.equals(PRIORITY) || fieldId.equals(LABELS) ? readableName(fieldId) : Optional.empty();
    }

    /** Whether a readable field of an issue holds nothing; a text of spaces is nothing. */
    public boolean isEmpty(Issue issue, String fieldId) {
        Object value = custom(fieldId).map(field -> Optional.ofNullable(issue.getCustomFieldValue(field)))
                .orElseGet(() -> Optional.ofNullable(system(issue, fieldId)))
                .orElse(null);
        return value == null || value instanceof Collection<?> several && several.isEmpty()
                || value instanceof CharSequence text && text.toString().isBlank();
    }

    private static Object system(Issue issue, String fieldId) {
        return switch (fieldId) {
            case "summary" -> issue.getSummary();
            case "description" -> issue.getDescription();
            case "assignee" -> issue.getAssigneeId();
            case "reporter" -> issue.getReporterId();
            case PRIORITY -> issue.getPriority();
            case "duedate" -> issue.getDueDate();
            case LABELS -> issue.getLabels();
            case "resolution" -> issue.getResolutionId();
            default -> null;
        };
    }

    /**
     * Gives a writable field the value of a text, or clears it with an empty one; labels are added to those that are there.
     *
     * @throws FieldValidationException if the field cannot read the text, in the field's own words
     */
    public void set(MutableIssue issue, String fieldId, String text) {
        switch (fieldId) {
            case PRIORITY -> issue.setPriorityId(priority(text));
            case LABELS -> addLabels(issue, text.isBlank() ? List.of() : Arrays.asList(text.strip().split("\\s+")));
            default -> issue.setCustomFieldValue(custom(fieldId).orElseThrow(), value(custom(fieldId).orElseThrow(), text));
        }
    }

    /** Adds labels to those that the issue has. */
    public void addLabels(MutableIssue issue, Collection<String> added) {
        Set<Label> labels = new LinkedHashSet<>(issue.getLabels());
        added.forEach(label -> labels.add(new Label(null, issue.getId(), label)));
        issue.setLabels(labels);
    }

    private String priority(String idOrName) {
        if (idOrName.isBlank()) {
            return null;
        }
        return constants.getPriorities().stream()
                .filter(priority -> priority.getId().equals(idOrName.strip()) || priority.getName().equalsIgnoreCase(idOrName.strip()))
                .findFirst()
                .map(IssueConstant::getId)
                .orElseThrow(() -> new FieldValidationException(idOrName));
    }

    /** As if the text were put into the field's form, which every type of field can read, those with several values too. */
    private static Object value(CustomField field, String text) {
        if (text.isBlank()) {
            return null;
        }
        Map<String, Object> read = new HashMap<>();
        field.populateFromParams(read, Map.of(field.getId(), new String[] {text}));
        return field.getValueFromParams(read);
    }

    private Optional<CustomField> custom(String fieldId) {
        return fieldId.startsWith("customfield_") ? Optional.ofNullable(customFields.getCustomFieldObject(fieldId)) : Optional.empty();
    }
}
