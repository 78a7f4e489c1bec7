package org.hypothesisstories.workbench.jira.issue;

/** The columns of an issue's row besides its id. */
enum IssueColumn {
    PROJECT("project_id"),
    NUMBER("issue_number"),
    TYPE("type_id"),
    STATUS("status_id"),
    SUMMARY("summary"),
    DESCRIPTION("description"),
    REPORTER("reporter_key"),
    ASSIGNEE("assignee_key"),
    CREATOR("creator_key"),
    PRIORITY("priority_id"),
    RESOLUTION("resolution_id"),
    RESOLUTION_DATE("resolution_date"),
    CREATED("created"),
    UPDATED("updated"),
    DUE_DATE("due_date"),
    WORKFLOW_ENTRY("workflow_entry_id");

    private final String columnName;

    IssueColumn(String columnName) {
        this.columnName = columnName;
    }

    String columnName() {
        return columnName;
    }
}
