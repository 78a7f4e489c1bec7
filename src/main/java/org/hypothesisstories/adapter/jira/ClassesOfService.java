package org.hypothesisstories.adapter.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.Field;
import com.atlassian.jira.issue.fields.FieldManager;
import com.atlassian.jira.issue.priority.Priority;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.domain.lane.LaneLimits;

/** The fields that can tell the class of service of an issue: the priority, and fields in which one of several options is chosen. */
public class ClassesOfService {
    private static final String TYPES = "com.atlassian.jira.plugin.system.customfieldtypes:";
    private static final List<String> CHOICES = List.of(TYPES + "select", TYPES + "radiobuttons");

    private final FieldManager fields;
    private final CustomFieldManager customFields;

    public ClassesOfService(FieldManager fields, CustomFieldManager customFields) {
        this.fields = fields;
        this.customFields = customFields;
    }

    /** The fields by id with their names, the priority first. */
    public Map<String, String> fields() {
        Map<String, String> names = new LinkedHashMap<>();
        Field priority = fields.getField(LaneLimits.PRIORITY);
        names.put(LaneLimits.PRIORITY, priority == null ? LaneLimits.PRIORITY : priority.getName());
        customFields.getCustomFieldObjects().stream()
                .filter(field -> field.getCustomFieldType() != null && CHOICES.contains(field.getCustomFieldType().getKey()))
                .forEach(field -> names.put(field.getId(), field.getName()));
        return names;
    }

    /** The class of an issue; empty if it has none, or the field is gone. */
    public Optional<ServiceClass> of(Issue issue, String fieldId) {
        if (fieldId.equals(LaneLimits.PRIORITY)) {
            Priority priority = issue.getPriority();
            return Optional.ofNullable(priority)
                    .map(found -> new ServiceClass(found.getName(), "priority = " + found.getId()));
        }
        CustomField field = customFields.getCustomFieldObject(fieldId);
        return Optional.ofNullable(field).map(issue::getCustomFieldValue).map(Object::toString)
                .map(option -> new ServiceClass(option, "cf[" + field.getIdAsLong() + "] = " + JqlTexts.quoted(option)));
    }

    /**
     * The class of an issue.
     *
     * @param jql the condition that finds issues of the same class
     */
    public record ServiceClass(String name, String jql) {
    }
}
