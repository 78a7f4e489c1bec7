package org.hypothesisstories.workbench.jira;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyMap;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.util.ErrorCollection;
import java.util.HashMap;
import java.util.Map;
import org.mockito.invocation.InvocationOnMock;

/** A custom field that keeps any text but {@code bad} in memory. */
public final class FakeTextField {
    private final String id;
    private final CustomField field = mock(CustomField.class);
    @SuppressWarnings("unchecked")
    private final CustomFieldType<Object, Object> type = mock(CustomFieldType.class);
    private final Map<Long, Object> stored = new HashMap<>();

    FakeTextField(String id, String name) {
        this.id = id;
        when(field.getId()).thenReturn(id);
        when(field.getUntranslatedName()).thenReturn(name);
        when(field.getCustomFieldType()).thenReturn(type);
        when(field.getRelevantConfig(any(Issue.class))).thenReturn(mock(FieldConfig.class));
        when(field.getValue(any())).thenAnswer(call -> stored.get(issueId(call, 0)));
        when(field.getCustomFieldValues(anyMap())).thenAnswer(call -> params(call.getArgument(0)));
        describeType();
    }

    private void describeType() {
        when(type.getValueFromIssue(any(), any())).thenAnswer(call -> stored.get(issueId(call, 1)));
        when(type.getValueFromCustomFieldParams(any())).thenAnswer(call -> ((CustomFieldParams) call.getArgument(0)).getFirstValueForNullKey());
        when(type.getDefaultValue(any())).thenReturn("usual");
        when(type.valuesEqual(any(), any())).thenAnswer(call -> call.getArgument(0).equals(call.getArgument(1)));
        when(type.getChangelogValue(any(), any())).thenAnswer(call -> call.getArgument(1));
        when(type.getChangelogString(any(), any())).thenAnswer(call -> "<" + call.getArgument(1) + ">");
        doAnswer(this::store).when(type).createValue(any(), any(), any());
        doAnswer(this::store).when(type).updateValue(any(), any(), any());
        doAnswer(this::check).when(type).validateFromParams(any(), any(), any());
    }

    private CustomFieldParams params(Map<String, String[]> parameters) {
        CustomFieldParams params = mock(CustomFieldParams.class);
        String[] given = parameters.get(id);
        when(params.getFirstValueForNullKey()).thenReturn(given == null ? null : given[0]);
        return params;
    }

    private Object store(InvocationOnMock call) {
        return stored.put(issueId(call, 1), call.getArgument(2));
    }

    private Object check(InvocationOnMock call) {
        CustomFieldParams params = call.getArgument(0);
        if ("bad".equals(params.getFirstValueForNullKey())) {
            ((ErrorCollection) call.getArgument(1)).addError(id, "not this");
        }
        return null;
    }

    private static Long issueId(InvocationOnMock call, int index) {
        return ((Issue) call.getArgument(index)).getId();
    }

    public String id() {
        return id;
    }

    public CustomField field() {
        return field;
    }
}
