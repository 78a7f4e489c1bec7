package com.atlassian.jira.issue.export.customfield;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.util.I18nHelper;

public class CustomFieldExportContext {
    private final CustomField customField;

    public CustomFieldExportContext(CustomField customField, I18nHelper i18nHelper) {
        this.customField = customField;
    }

    public CustomField getCustomField() {
        return customField;
    }

    public String getDefaultColumnHeader() {
        return "Custom field (" + customField.getName() + ")";
    }
}
