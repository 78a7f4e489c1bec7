package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfigItemType;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor;
import com.atlassian.jira.util.I18nHelper;
import java.util.List;
import java.util.Map;

public abstract class AbstractCustomFieldType<T, S> implements CustomFieldType<T, S> {
    public void init(CustomFieldTypeModuleDescriptor customFieldTypeModuleDescriptor) {
        throw new UnsupportedOperationException("AbstractCustomFieldType");
    }

    public final String getKey() {
        throw new UnsupportedOperationException("AbstractCustomFieldType");
    }

    public final String getName() {
        throw new UnsupportedOperationException("AbstractCustomFieldType");
    }

    public final String getDescription() {
        throw new UnsupportedOperationException("AbstractCustomFieldType");
    }

    public final CustomFieldTypeModuleDescriptor getDescriptor() {
        throw new UnsupportedOperationException("AbstractCustomFieldType");
    }

    public Map<String, Object> getVelocityParameters(Issue issue, CustomField customField, FieldLayoutItem fieldLayoutItem) {
        throw new UnsupportedOperationException("AbstractCustomFieldType");
    }

    public List<FieldConfigItemType> getConfigurationItemTypes() {
        throw new UnsupportedOperationException("AbstractCustomFieldType");
    }

    public boolean isRenderable() {
        throw new UnsupportedOperationException("AbstractCustomFieldType");
    }

    public boolean valuesEqual(T value, T value2) {
        throw new UnsupportedOperationException("AbstractCustomFieldType");
    }

    public String getChangelogString(CustomField customField, T value) {
        throw new UnsupportedOperationException("AbstractCustomFieldType");
    }

    protected I18nHelper getI18nBean() {
        throw new UnsupportedOperationException("AbstractCustomFieldType");
    }
}
