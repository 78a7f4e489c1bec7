package com.atlassian.jira.issue;

import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;
import java.util.List;
import org.ofbiz.core.entity.GenericEntityException;

public interface CustomFieldManager {
    Collection<CustomField> getCustomFieldObjectsByName(String text);
    CustomField getCustomFieldObject(Long millis);
    CustomField getCustomFieldObject(String text);
    List<CustomField> getCustomFieldObjects();
    List<CustomField> getCustomFieldObjects(Issue issue);
    CustomFieldType getCustomFieldType(String text);
    CustomFieldSearcher getCustomFieldSearcher(String text);
    CustomField createCustomField(String text, String text2, CustomFieldType customFieldType, CustomFieldSearcher customFieldSearcher, List<JiraContextNode> list, List<IssueType> list2) throws GenericEntityException;
    void refresh();
    List<CustomFieldType<?, ?>> getCustomFieldTypes();
    List<CustomFieldSearcher> getCustomFieldSearchers(CustomFieldType customFieldType);
    void removeCustomField(CustomField customField) throws RemoveException;
}
