package com.atlassian.jira.issue.customfields;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigItemType;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.atlassian.jira.web.bean.BulkEditBean;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

public interface CustomFieldType<T, S> {
    String DEFAULT_VALUE_TYPE = "DefaultValue";

    void init(CustomFieldTypeModuleDescriptor customFieldTypeModuleDescriptor);
    String getKey();
    String getName();
    String getDescription();
    CustomFieldTypeModuleDescriptor getDescriptor();
    String getStringFromSingularObject(S value);
    S getSingularObjectFromString(String text) throws FieldValidationException;
    Set<Long> remove(CustomField customField);
    void validateFromParams(CustomFieldParams customFieldParams, ErrorCollection errorCollection, FieldConfig fieldConfig);
    void createValue(CustomField customField, Issue issue, T value);
    void updateValue(CustomField customField, Issue issue, T value);
    T getValueFromCustomFieldParams(CustomFieldParams customFieldParams) throws FieldValidationException;
    Object getStringValueFromCustomFieldParams(CustomFieldParams customFieldParams);
    T getValueFromIssue(CustomField customField, Issue issue);
    T getDefaultValue(FieldConfig fieldConfig);
    void setDefaultValue(FieldConfig fieldConfig, T value);
    String getChangelogValue(CustomField customField, T value);
    String getChangelogString(CustomField customField, T value);
    Map<String, Object> getVelocityParameters(Issue issue, CustomField customField, FieldLayoutItem fieldLayoutItem);
    List<FieldConfigItemType> getConfigurationItemTypes();
    boolean isRenderable();
    boolean valuesEqual(T value, T value2);
    String availableForBulkEdit(BulkEditBean bulkEditBean);

    default T getCloneValue(CustomField customField, Issue originalIssue, Optional<Boolean> optionValue) {
        return getValueFromIssue(customField, originalIssue);
    }

    default boolean isUserInputRequiredForMove(CustomFieldParams relevantParams, FieldConfig config, Long targetProjectId,
            String targetIssueTypeId) {
        ErrorCollection errors = new SimpleErrorCollection();
        validateFromParams(relevantParams, errors, config);
        return errors.hasAnyErrors();
    }
}
