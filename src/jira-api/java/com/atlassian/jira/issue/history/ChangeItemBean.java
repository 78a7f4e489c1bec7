package com.atlassian.jira.issue.history;

import java.sql.Timestamp;

public class ChangeItemBean {
    public String getFieldType() {
        throw new UnsupportedOperationException("ChangeItemBean");
    }

    public String getField() {
        throw new UnsupportedOperationException("ChangeItemBean");
    }

    public String getFrom() {
        throw new UnsupportedOperationException("ChangeItemBean");
    }

    public String getFromString() {
        throw new UnsupportedOperationException("ChangeItemBean");
    }

    public String getTo() {
        throw new UnsupportedOperationException("ChangeItemBean");
    }

    public String getToString() {
        throw new UnsupportedOperationException("ChangeItemBean");
    }

    public Timestamp getCreated() {
        throw new UnsupportedOperationException("ChangeItemBean");
    }
}
