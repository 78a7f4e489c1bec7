package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.util.ErrorCollection;
import java.util.List;
import java.util.Set;

public abstract class AbstractSingleFieldType<T> extends AbstractCustomFieldType<T, T> {
    protected final CustomFieldValuePersister customFieldValuePersister;
    protected final GenericConfigManager genericConfigManager;

    protected AbstractSingleFieldType(CustomFieldValuePersister persister, GenericConfigManager genericConfigManager) {
        this.customFieldValuePersister = persister;
        this.genericConfigManager = genericConfigManager;
    }

    @Override
    public T getValueFromIssue(CustomField field, Issue issue) {
        List<Object> stored = customFieldValuePersister.getValues(field, issue.getId(), getDatabaseType());
        return stored == null || stored.isEmpty() ? null : readable(stored.get(0));
    }

    /** A stored value that the type cannot read any more counts as none, so that one bad row does not take the issue down. */
    private T readable(Object stored) {
        try {
            return getObjectFromDbValue(stored);
        } catch (FieldValidationException e) {
            return null;
        }
    }

    @Override
    public Set<Long> remove(CustomField field) {
        return customFieldValuePersister.removeAllValues(field.getId());
    }

    @Override
    public void createValue(CustomField field, Issue issue, T value) {
        customFieldValuePersister.createValues(field, issue.getId(), getDatabaseType(), stored(value));
    }

    @Override
    public void updateValue(CustomField field, Issue issue, T value) {
        customFieldValuePersister.updateValues(field, issue.getId(), getDatabaseType(), stored(value));
    }

    private List<Object> stored(T value) {
        Object stored = value == null ? null : getDbValueFromObject(value);
        return stored == null ? List.of() : List.of(stored);
    }

    @Override
    public void setDefaultValue(FieldConfig config, T value) {
        Object stored = value == null ? null : getDbValueFromObject(value);
        genericConfigManager.update(CustomFieldType.DEFAULT_VALUE_TYPE, config.getId().toString(), stored);
    }

    @Override
    public T getDefaultValue(FieldConfig config) {
        Object stored = genericConfigManager.retrieve(CustomFieldType.DEFAULT_VALUE_TYPE, config.getId().toString());
        return stored == null ? null : readable(stored);
    }

    @Override
    public void validateFromParams(CustomFieldParams params, ErrorCollection errors, FieldConfig config) {
        try {
            getValueFromCustomFieldParams(params);
        } catch (FieldValidationException e) {
            errors.addError(config.getFieldId(), e.getMessage(), ErrorCollection.Reason.VALIDATION_FAILED);
        }
    }

    @Override
    public T getValueFromCustomFieldParams(CustomFieldParams params) throws FieldValidationException {
        if (params == null || params.isEmpty()) {
            return null;
        }
        Object text = params.getFirstValueForNullKey();
        return text == null || text.toString().isEmpty() ? null : getSingularObjectFromString(text.toString());
    }

    @Override
    public Object getStringValueFromCustomFieldParams(CustomFieldParams params) {
        return params.getFirstValueForNullKey();
    }

    @Override
    public String getChangelogValue(CustomField field, T value) {
        return value == null ? "" : getStringFromSingularObject(value);
    }

    public JsonData getJsonDefaultValue(IssueContext context, CustomField field) {
        T value = getDefaultValue(field.getRelevantConfig(context));
        return value == null ? null : new JsonData(value);
    }

    protected abstract PersistenceFieldType getDatabaseType();

    protected abstract Object getDbValueFromObject(T value);

    protected abstract T getObjectFromDbValue(Object stored) throws FieldValidationException;
}
