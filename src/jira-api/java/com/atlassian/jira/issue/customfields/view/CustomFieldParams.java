package com.atlassian.jira.issue.customfields.view;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.transport.FieldTransportParams;
import java.util.Map;

public interface CustomFieldParams extends FieldTransportParams {
    CustomField getCustomField();
    void setCustomField(CustomField customField);
    void transformObjectsToStrings();
    void transformStringsToObjects();
    boolean contains(String text, String text2);
    String getQueryString();
    Map getKeysAndValues();
    void remove(String text);
}
