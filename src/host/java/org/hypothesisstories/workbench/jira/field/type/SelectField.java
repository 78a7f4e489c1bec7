package org.hypothesisstories.workbench.jira.field.type;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfo;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfoContext;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.issue.fields.rest.json.JsonType;
import com.atlassian.jira.util.ErrorCollection;
import java.util.List;
import java.util.Map;

/** One of the options of the field's configuration, stored by id. */
final class SelectField extends SingleField<Option> {
    SelectField(TypeServices services) {
        super(services, JsonType.OPTION_TYPE);
    }

    @Override
    public String getStringFromSingularObject(Option option) {
        return option == null ? "" : option.getOptionId().toString();
    }

    @Override
    public Option getSingularObjectFromString(String id) throws FieldValidationException {
        Option option = id.matches("\\d{1,18}") ? services().options().findByOptionId(Long.valueOf(id)) : null;
        if (option == null) {
            throw new FieldValidationException(services().text("workbench.field.option.unknown", id));
        }
        return option;
    }

    /** An option of another context is not one of this field's. */
    @Override
    public void validateFromParams(CustomFieldParams params, ErrorCollection errors, FieldConfig config) {
        super.validateFromParams(params, errors, config);
        if (errors.getErrors().containsKey(config.getFieldId())) {
            return;
        }
        Option chosen = getValueFromCustomFieldParams(params);
        if (chosen != null && services().options().getOptions(config).getOptionById(chosen.getOptionId()) == null) {
            errors.addError(config.getFieldId(), services().text("workbench.field.option.unknown", chosen.getValue()),
                    ErrorCollection.Reason.VALIDATION_FAILED);
        }
    }

    @Override
    protected PersistenceFieldType getDatabaseType() {
        return PersistenceFieldType.TYPE_LIMITED_TEXT;
    }

    @Override
    protected Object getDbValueFromObject(Option option) {
        return option.getOptionId().toString();
    }

    @Override
    protected Option getObjectFromDbValue(Object id) throws FieldValidationException {
        return getSingularObjectFromString(id.toString());
    }

    @Override
    public String getChangelogString(CustomField field, Option option) {
        return option == null ? "" : option.getValue();
    }

    @Override
    public Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem layoutItem) {
        Map<String, Object> parameters = super.getVelocityParameters(issue, field, layoutItem);
        FieldConfig config = issue == null ? null : field.getRelevantConfig(issue);
        parameters.put("options", config == null ? List.of() : enabled(config));
        return parameters;
    }

    private List<Option> enabled(FieldConfig config) {
        return services().options().getOptions(config).stream().filter(option -> !option.getDisabled()).toList();
    }

    @Override
    public FieldTypeInfo getFieldTypeInfo(FieldTypeInfoContext context) {
        FieldConfig config = ((CustomField) context.getOderableField()).getRelevantConfig(context.getIssueContext());
        return new FieldTypeInfo(config == null ? List.of() : enabled(config).stream().map(this::json).toList(), null);
    }

    @Override
    Object json(Option option) {
        return Map.of("id", option.getOptionId().toString(), "value", option.getValue(), "disabled", option.getDisabled());
    }

    /** REST names an option by its id or by its value. */
    @Override
    String formText(JsonData data, Place place, ErrorCollection errors) {
        String field = place.field().getId();
        String id = data.asObjectWithProperty("id", field, false, errors);
        String value = data.asObjectWithProperty("value", field, false, errors);
        if (id != null || errors.hasAnyErrors()) {
            return id;
        }
        Option option = value == null ? null : named(place.field(), place.issue(), value);
        if (option == null) {
            errors.addError(field, services().text("workbench.field.option.unknown", value == null ? "" : value));
            return null;
        }
        return option.getOptionId().toString();
    }

    private Option named(CustomField field, IssueContext issue, String value) {
        return services().options().getOptions(field.getRelevantConfig(issue)).getOptionForValue(value, null);
    }
}
