package org.example.tea;

import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.impl.AbstractSingleFieldType;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.rest.RestCustomFieldTypeOperations;
import com.atlassian.jira.issue.fields.rest.RestFieldOperationsHandler;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import java.util.List;

/** Which tea: one of a short list. */
public class TeaFieldType extends AbstractSingleFieldType<String> implements RestCustomFieldTypeOperations {
    private static final List<String> TEAS = List.of("assam", "sencha", "mint");

    public TeaFieldType(CustomFieldValuePersister persister, GenericConfigManager configs) {
        super(persister, configs);
    }

    @Override
    public String getStringFromSingularObject(String tea) {
        return tea;
    }

    @Override
    public String getSingularObjectFromString(String text) throws FieldValidationException {
        if (!TEAS.contains(text)) {
            throw new FieldValidationException("There is no tea '" + text + "', choose one of " + TEAS);
        }
        return text;
    }

    @Override
    protected PersistenceFieldType getDatabaseType() {
        return PersistenceFieldType.TYPE_LIMITED_TEXT;
    }

    @Override
    protected Object getDbValueFromObject(String tea) {
        return tea;
    }

    @Override
    protected String getObjectFromDbValue(Object stored) throws FieldValidationException {
        return getSingularObjectFromString((String) stored);
    }

    @Override
    public RestFieldOperationsHandler getRestFieldOperation(CustomField field) {
        return new ServeTea();
    }

    @Override
    public JsonData getJsonDefaultValue(IssueContext context, CustomField field) {
        return null;
    }
}
