package org.hypothesisstories.workbench.jira.field.type;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.SortableCustomField;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.issue.fields.rest.json.JsonType;
import com.atlassian.jira.util.ErrorCollection;
import java.math.BigDecimal;
import java.util.Map;

/** A number. */
final class NumberField extends SingleField<Double> implements SortableCustomField<Double> {
    NumberField(TypeServices services) {
        super(services, JsonType.NUMBER_TYPE);
    }

    /** {@code 3}, not {@code 3.0}. */
    @Override
    public String getStringFromSingularObject(Double value) {
        return value == null ? "" : new BigDecimal(value.toString()).stripTrailingZeros().toPlainString();
    }

    @Override
    public Double getSingularObjectFromString(String text) throws FieldValidationException {
        try {
            return text == null || text.isBlank() ? null : new BigDecimal(text.strip()).doubleValue();
        } catch (NumberFormatException e) {
            throw new FieldValidationException(services().text("workbench.field.number.invalid", text));
        }
    }

    @Override
    protected PersistenceFieldType getDatabaseType() {
        return PersistenceFieldType.TYPE_DECIMAL;
    }

    @Override
    protected Object getDbValueFromObject(Double value) {
        return value;
    }

    @Override
    protected Double getObjectFromDbValue(Object stored) {
        return ((Number) stored).doubleValue();
    }

    @Override
    public Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem layoutItem) {
        Map<String, Object> parameters = super.getVelocityParameters(issue, field, layoutItem);
        if (issue != null && issue.getCustomFieldValue(field) instanceof Double number) {
            parameters.put("formatted", getStringFromSingularObject(number));
        }
        return parameters;
    }

    @Override
    Object json(Double value) {
        return value;
    }

    @Override
    String formText(JsonData data, Place place, ErrorCollection errors) {
        if (data.getData() instanceof Number number) {
            return new BigDecimal(number.toString()).toPlainString();
        }
        errors.addError(place.field().getId(), services().text("workbench.field.number.invalid", data.getData()));
        return null;
    }

    @Override
    public int compare(Double first, Double second, FieldConfig config) {
        return first.compareTo(second);
    }
}
