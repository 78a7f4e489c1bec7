package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.util.ErrorCollection;
import java.util.Set;

public abstract class AbstractSingleFieldType<T> extends AbstractCustomFieldType<T, T> {
    protected final CustomFieldValuePersister customFieldValuePersister;

    protected final GenericConfigManager genericConfigManager;

    protected AbstractSingleFieldType(CustomFieldValuePersister customFieldValuePersister, GenericConfigManager genericConfigManager) {
        throw new UnsupportedOperationException("AbstractSingleFieldType");
    }

    public T getValueFromIssue(CustomField customField, Issue issue) {
        throw new UnsupportedOperationException("AbstractSingleFieldType");
    }

    public Set<Long> remove(CustomField customField) {
        throw new UnsupportedOperationException("AbstractSingleFieldType");
    }

    public void createValue(CustomField customField, Issue issue, T value) {
        throw new UnsupportedOperationException("AbstractSingleFieldType");
    }

    public void updateValue(CustomField customField, Issue issue, T value) {
        throw new UnsupportedOperationException("AbstractSingleFieldType");
    }

    public void setDefaultValue(FieldConfig fieldConfig, T value) {
        throw new UnsupportedOperationException("AbstractSingleFieldType");
    }

    public T getDefaultValue(FieldConfig fieldConfig) {
        throw new UnsupportedOperationException("AbstractSingleFieldType");
    }

    public void validateFromParams(CustomFieldParams customFieldParams, ErrorCollection errorCollection, FieldConfig fieldConfig) {
        throw new UnsupportedOperationException("AbstractSingleFieldType");
    }

    public T getValueFromCustomFieldParams(CustomFieldParams customFieldParams) throws FieldValidationException {
        throw new UnsupportedOperationException("AbstractSingleFieldType");
    }

    public Object getStringValueFromCustomFieldParams(CustomFieldParams customFieldParams) {
        throw new UnsupportedOperationException("AbstractSingleFieldType");
    }

    public String getChangelogValue(CustomField customField, T value) {
        throw new UnsupportedOperationException("AbstractSingleFieldType");
    }

    protected abstract PersistenceFieldType getDatabaseType();

    protected abstract Object getDbValueFromObject(T value);

    protected abstract T getObjectFromDbValue(Object value) throws FieldValidationException;
}
