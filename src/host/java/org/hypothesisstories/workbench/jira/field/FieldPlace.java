package org.hypothesisstories.workbench.jira.field;

import com.atlassian.jira.issue.fields.OrderableField;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;

/** How a field appears on screens: the workbench has one field configuration, in which no custom field is required. */
record FieldPlace(OrderableField<?> field, String description) implements FieldLayoutItem {
    @Override
    public OrderableField getOrderableField() {
        return field;
    }

    @Override
    public String getFieldDescription() {
        return description;
    }

    @Override
    public boolean isRequired() {
        return false;
    }

    @Override
    public int compareTo(FieldLayoutItem other) {
        return field.getId().compareTo(other.getOrderableField().getId());
    }
}
