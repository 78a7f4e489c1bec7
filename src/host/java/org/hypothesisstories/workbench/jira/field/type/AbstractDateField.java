package org.hypothesisstories.workbench.jira.field.type;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.SortableCustomField;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.util.ErrorCollection;
import java.sql.Timestamp;
import java.util.Date;
import java.util.Map;

/** What days and instants have in common. */
abstract class AbstractDateField extends SingleField<Date> implements SortableCustomField<Date> {
    private final DateTimeStyle picker;
    private final DateTimeStyle display;

    AbstractDateField(TypeServices services, String jsonType, DateTimeStyle picker, DateTimeStyle display) {
        super(services, jsonType);
        this.picker = picker;
        this.display = display;
    }

    /** The formatter for the reader, in the zone that the kind of date asks for. */
    abstract DateTimeFormatter formatter(DateTimeStyle style);

    abstract Date parse(String text) throws FieldValidationException;

    @Override
    public String getStringFromSingularObject(Date value) {
        return value == null ? "" : formatter(picker).format(value);
    }

    @Override
    public Date getSingularObjectFromString(String text) throws FieldValidationException {
        return text == null || text.isBlank() ? null : parse(text);
    }

    @Override
    protected PersistenceFieldType getDatabaseType() {
        return PersistenceFieldType.TYPE_DATE;
    }

    @Override
    protected Object getDbValueFromObject(Date value) {
        return new Timestamp(value.getTime());
    }

    @Override
    protected Date getObjectFromDbValue(Object stored) {
        return (Date) stored;
    }

    @Override
    public boolean valuesEqual(Date before, Date after) {
        return before == null || after == null ? before == after : before.getTime() == after.getTime();
    }

    @Override
    public String getChangelogValue(CustomField field, Date value) {
        return value == null ? "" : json(value).toString();
    }

    @Override
    public String getChangelogString(CustomField field, Date value) {
        return value == null ? "" : formatter(display).format(value);
    }

    @Override
    public Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem layoutItem) {
        Map<String, Object> parameters = super.getVelocityParameters(issue, field, layoutItem);
        parameters.put("formatHint", formatter(picker).getFormatHint());
        Object value = issue == null ? null : issue.getCustomFieldValue(field);
        if (value instanceof Date date) {
            parameters.put("formatted", formatter(display).format(date));
            parameters.put("iso", json(date));
        }
        return parameters;
    }

    /** REST writes ISO 8601; what it sends is turned into what the form understands anyway. */
    @Override
    String formText(JsonData data, Place place, ErrorCollection errors) {
        String text = data.asString(place.field().getId(), errors);
        try {
            getSingularObjectFromString(text);
        } catch (FieldValidationException e) {
            errors.addError(place.field().getId(), e.getMessage(), ErrorCollection.Reason.VALIDATION_FAILED);
        }
        return text;
    }

    @Override
    public int compare(Date first, Date second, FieldConfig config) {
        return first.compareTo(second);
    }
}
