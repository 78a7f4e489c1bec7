package org.hypothesisstories.workbench.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.workbench.jira.field.FieldParams;

/** A custom field: everything that depends on the kind of value is left to its type. */
final class CustomIssueField implements IssueField {
    private final CustomField field;
    private final CustomFieldType<Object, Object> type;

    @SuppressWarnings("unchecked")
    CustomIssueField(CustomField field) {
        this.field = field;
        this.type = field.getCustomFieldType();
    }

    @Override
    public String id() {
        return field.getId();
    }

    @Override
    public boolean isIn(Map<String, String[]> parameters) {
        return parameters.keySet().stream().anyMatch(name -> name.equals(id()) || name.startsWith(id() + ":"));
    }

    @Override
    public Object read(Map<String, String[]> parameters) {
        return field.getCustomFieldValues(parameters);
    }

    @Override
    public void check(Object input, FieldCheck check) {
        FieldConfig config = field.getRelevantConfig(check.issue());
        CustomFieldParams params = (CustomFieldParams) input;
        if (params instanceof FieldParams own) {
            own.concerns(check.issue());
        }
        try {
            type.validateFromParams(params, check.errors(), config);
            if (!check.errors().getErrors().containsKey(id())) {
                type.getValueFromCustomFieldParams(params);
            }
        } catch (FieldValidationException refused) {
            check.errors().addError(id(), refused.getMessage());
        }
    }

    @Override
    public void apply(Object input, MutableIssue issue) {
        issue.setCustomFieldValue(field, type.getValueFromCustomFieldParams((CustomFieldParams) input));
    }

    @Override
    public void applyDefault(MutableIssue issue, ApplicationUser creator) {
        FieldConfig config = field.getRelevantConfig(issue);
        Object usual = config == null ? null : type.getDefaultValue(config);
        if (usual != null) {
            issue.setCustomFieldValue(field, usual);
        }
    }

    @Override
    public void storeNew(Issue issue) {
        Object value = issue.getCustomFieldValue(field);
        if (value != null) {
            type.createValue(field, issue, value);
        }
    }

    @Override
    public Optional<ChangeItemBean> storeChange(Issue issue, ModifiedValue<?> change) {
        Object before = type.getValueFromIssue(field, issue);
        Object after = change.getNewValue();
        if (before == null ? after == null : after != null && type.valuesEqual(before, after)) {
            return Optional.empty();
        }
        if (before == null) {
            type.createValue(field, issue, after);
        } else {
            type.updateValue(field, issue, after);
        }
        return Optional.of(new ChangeItemBean(ChangeItemBean.CUSTOM_FIELD, field.getUntranslatedName(), raw(before), text(before),
                raw(after), text(after)));
    }

    private String raw(Object value) {
        return value == null ? null : type.getChangelogValue(field, value);
    }

    private String text(Object value) {
        if (value == null) {
            return null;
        }
        String text = type.getChangelogString(field, value);
        return text == null ? raw(value) : text;
    }
}
