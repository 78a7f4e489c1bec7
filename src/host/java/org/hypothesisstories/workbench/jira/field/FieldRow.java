package org.hypothesisstories.workbench.jira.field;

/** A custom field as stored. */
record FieldRow(long id, String name, String description, String typeKey, String searcherKey) {
    String fieldId() {
        return FieldId.of(id);
    }
}
