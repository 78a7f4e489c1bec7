package org.hypothesisstories.workbench.jira.field;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import java.util.Objects;
import java.util.function.Function;

/** The configuration of a field in one context. */
final class StoredFieldConfig implements FieldConfig {
    private final ContextRow row;
    private final Function<String, CustomField> fields;

    StoredFieldConfig(ContextRow row, Function<String, CustomField> fields) {
        this.row = row;
        this.fields = fields;
    }

    @Override
    public Long getId() {
        return row.configId();
    }

    @Override
    public String getName() {
        return row.heading().name();
    }

    @Override
    public String getDescription() {
        return row.heading().description();
    }

    @Override
    public String getFieldId() {
        return row.heading().fieldId();
    }

    @Override
    public CustomField getCustomField() {
        return fields.apply(getFieldId());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FieldConfig that && getId().equals(that.getId());
    }

    @Override
    public int hashCode() {
        return Objects.hash(row.configId());
    }
}
