package org.hypothesisstories.adapter.customfield;

import com.atlassian.jira.issue.customfields.CustomFieldUtils;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Jira's parameters of one field, from a form of a test. */
final class FormParams implements CustomFieldParams {
    private final Map<String, String> values = new HashMap<>();
    private CustomField field;

    static FormParams own(String text) {
        return new FormParams().with(null, text);
    }

    FormParams with(String part, String text) {
        values.put(part, text);
        return this;
    }

    /** For a stored issue, as Jira says it. */
    FormParams on(long issueId) {
        return with(CustomFieldUtils.getParamKeyIssueId(), Long.toString(issueId));
    }

    /** For an issue in a project, or on its way there, as Jira says it. */
    FormParams in(long projectId) {
        return with(CustomFieldUtils.getParamKeyProjectId(), Long.toString(projectId));
    }

    FormParams of(CustomField owner) {
        field = owner;
        return this;
    }

    @Override
    public CustomField getCustomField() {
        return field;
    }

    @Override
    public void setCustomField(CustomField owner) {
        field = owner;
    }

    @Override
    public Set<String> getAllKeys() {
        return values.keySet();
    }

    @Override
    public boolean containsKey(String key) {
        return values.containsKey(key);
    }

    @Override
    public boolean isEmpty() {
        return values.isEmpty();
    }

    @Override
    public Object getFirstValueForNullKey() {
        return values.get(null);
    }

    @Override
    public Object getFirstValueForKey(String key) {
        return values.get(key);
    }

    @Override
    public Collection<?> getValuesForNullKey() {
        return getValuesForKey(null);
    }

    @Override
    public Collection<?> getValuesForKey(String key) {
        return values.containsKey(key) ? List.of(values.get(key)) : null;
    }

    @Override
    public Map<?, ?> getKeysAndValues() {
        return values;
    }

    @Override
    public void transformObjectsToStrings() {
        // They are strings.
    }

    @Override
    public void transformStringsToObjects() {
        // They stay strings.
    }

    @Override
    public boolean contains(String key, String value) {
        return value.equals(values.get(key));
    }

    @Override
    public String getQueryString() {
        return "";
    }

    @Override
    public void remove(String key) {
        values.remove(key);
    }
}
