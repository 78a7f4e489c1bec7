package com.atlassian.jira.issue.fields.layout.field;

import com.atlassian.jira.issue.fields.OrderableField;

public interface FieldLayoutItem extends Comparable<FieldLayoutItem> {
    OrderableField getOrderableField();
    String getFieldDescription();
    boolean isRequired();
}
