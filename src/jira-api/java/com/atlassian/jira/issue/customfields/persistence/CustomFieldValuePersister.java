package com.atlassian.jira.issue.customfields.persistence;

import com.atlassian.jira.issue.fields.CustomField;
import java.util.Collection;
import java.util.List;
import java.util.Set;

public interface CustomFieldValuePersister {
    void createValues(CustomField customField, Long millis, PersistenceFieldType persistenceFieldType, Collection collection);
    void createValues(CustomField customField, Long millis, PersistenceFieldType persistenceFieldType, Collection collection, String text);
    void updateValues(CustomField customField, Long millis, PersistenceFieldType persistenceFieldType, Collection collection);
    void updateValues(CustomField customField, Long millis, PersistenceFieldType persistenceFieldType, Collection collection, String text);
    Set<Long> removeValue(CustomField customField, Long millis, PersistenceFieldType persistenceFieldType, Object value);
    List<Object> getValues(CustomField customField, Long millis, PersistenceFieldType persistenceFieldType);
    List<Object> getValues(CustomField customField, Long millis, PersistenceFieldType persistenceFieldType, String text);
    Set<Long> getIssueIdsWithValue(CustomField customField, PersistenceFieldType persistenceFieldType, Object value);
    Set<Long> removeAllValues(String text);
}
