package org.hypothesisstories.workbench.jira.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.CustomFieldUtils;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * What a form or a REST call says about one custom field. Most types use only the null key; others have a key a part,
 * {@code customfield_10000:part} in a form.
 */
public final class FieldParams implements CustomFieldParams {
    private final Map<String, Collection<Object>> values = new HashMap<>();
    private CustomField field;

    public FieldParams(CustomField field) {
        this.field = field;
    }

    /** Reads what belongs to the field from all parameters of a request; empty texts count as absent. */
    static FieldParams read(CustomField field, Map<?, ?> parameters) {
        FieldParams params = new FieldParams(field);
        parameters.forEach((name, value) -> {
            String text = String.valueOf(name);
            if (text.equals(field.getId())) {
                params.put(null, value);
            } else if (text.startsWith(field.getId() + ":")) {
                params.put(text.substring(field.getId().length() + 1), value);
            }
        });
        return params;
    }

    /** The form that holds a value of the field, as when an issue is opened for editing. */
    public static FieldParams holding(CustomField field, Object value) {
        FieldParams params = new FieldParams(field);
        if (value != null) {
            params.put(null, value instanceof Collection<?> many ? many : List.of(value));
            params.transformObjectsToStrings();
        }
        return params;
    }

    /** Puts the ids of a stored issue and of its project among the parameters, as Jira does before it has them checked. */
    public void concerns(Issue issue) {
        if (issue != null && issue.getId() != null) {
            put(CustomFieldUtils.getParamKeyIssueId(), issue.getId().toString());
        }
        if (issue != null && issue.getProjectId() != null) {
            put(CustomFieldUtils.getParamKeyProjectId(), issue.getProjectId().toString());
        }
    }

    private void put(String key, Object value) {
        Collection<?> given = value instanceof Object[] array ? Arrays.asList(array)
                : value instanceof Collection<?> many ? many : value == null ? List.of() : List.of(value);
        List<Object> kept = new ArrayList<>(given);
        kept.removeIf(element -> element == null || element.toString().isEmpty());
        if (!kept.isEmpty()) {
            values.put(key, kept);
        }
    }

    @Override
    public CustomField getCustomField() {
        return field;
    }

    @Override
    public void setCustomField(CustomField field) {
        this.field = field;
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
    public boolean contains(String key, String value) {
        Collection<Object> found = getValuesForKey(key);
        return found != null && found.contains(value);
    }

    @Override
    public boolean isEmpty() {
        return values.isEmpty();
    }

    @Override
    public Object getFirstValueForNullKey() {
        return getFirstValueForKey(null);
    }

    @Override
    public Object getFirstValueForKey(String key) {
        Collection<Object> found = values.get(key);
        return found == null ? null : found.iterator().next();
    }

    @Override
    public Collection<Object> getValuesForNullKey() {
        return getValuesForKey(null);
    }

    @Override
    public Collection<Object> getValuesForKey(String key) {
        return values.get(key);
    }

    @Override
    public Map<String, Collection<Object>> getKeysAndValues() {
        return values;
    }

    @Override
    public void remove(String key) {
        values.remove(key);
    }

    @Override
    public String getQueryString() {
        throw new UnsupportedOperationException("CustomFieldParams.getQueryString");
    }

    @Override
    @SuppressWarnings("unchecked")
    public void transformObjectsToStrings() {
        CustomFieldType<Object, Object> type = field.getCustomFieldType();
        transform(type::getStringFromSingularObject);
    }

    @Override
    @SuppressWarnings("unchecked")
    public void transformStringsToObjects() {
        CustomFieldType<Object, Object> type = field.getCustomFieldType();
        transform(text -> type.getSingularObjectFromString(text.toString()));
    }

    private void transform(Function<Object, Object> change) {
        values.replaceAll((key, old) -> new ArrayList<>(old.stream().map(change).filter(Objects::nonNull).toList()));
        values.values().removeIf(Collection::isEmpty);
    }
}
