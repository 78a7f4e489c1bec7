package org.hypothesisstories.workbench.jira.screen;

import com.atlassian.jira.issue.fields.screen.FieldScreenLayoutItem;

/** A field's place on a tab. */
record StoredLayoutItem(Long id, int position, String fieldId) implements FieldScreenLayoutItem {
    @Override
    public Long getId() {
        return id;
    }

    @Override
    public int getPosition() {
        return position;
    }

    @Override
    public String getFieldId() {
        return fieldId;
    }
}
