package com.atlassian.jira.issue.fields;

import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import java.util.Map;

public interface OrderableField<V> extends Field, SearchableField {
    void populateFromParams(Map<String, Object> fieldValuesHolder, Map<String, String[]> parameters);

    V getValueFromParams(Map fieldValuesHolder) throws FieldValidationException;
}
