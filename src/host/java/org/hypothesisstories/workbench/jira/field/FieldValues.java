package org.hypothesisstories.workbench.jira.field;

import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hypothesisstories.workbench.db.Database;
import org.jdbi.v3.core.Handle;

/** The values of custom fields, one row each. */
public final class FieldValues implements CustomFieldValuePersister {
    private final Database database;

    public FieldValues(Database database) {
        this.database = database;
    }

    @Override
    public void createValues(CustomField field, Long issueId, PersistenceFieldType storage, Collection values) {
        createValues(field, issueId, storage, values, null);
    }

    @Override
    public void createValues(CustomField field, Long issueId, PersistenceFieldType storage, Collection values, String parentKey) {
        String insert = "insert into custom_field_value (issue_id, field_id, parent_key, " + FieldColumn.of(storage).column()
                + ") values (:issue, :field, :parent, :value)";
        database.jdbi().useHandle(handle -> {
            for (Object value : values == null ? List.of() : values) {
                if (value != null) {
                    handle.createUpdate(insert).bind("issue", issueId).bind("field", field.getIdAsLong()).bind("parent", parentKey)
                            .bind("value", FieldColumn.bindable(value)).execute();
                }
            }
        });
    }

    @Override
    public void updateValues(CustomField field, Long issueId, PersistenceFieldType storage, Collection values) {
        updateValues(field, issueId, storage, values, null);
    }

    @Override
    public void updateValues(CustomField field, Long issueId, PersistenceFieldType storage, Collection values, String parentKey) {
        database.inTransaction(() -> {
            database.jdbi().useHandle(handle -> handle.createUpdate(
                            "delete from custom_field_value where issue_id = :issue and field_id = :field and " + parentCondition(parentKey))
                    .bind("issue", issueId).bind("field", field.getIdAsLong()).bindMap(parent(parentKey)).execute());
            createValues(field, issueId, storage, values, parentKey);
            return null;
        });
    }

    @Override
    public Set<Long> removeValue(CustomField field, Long issueId, PersistenceFieldType storage, Object value) {
        return database.jdbi().withHandle(handle -> handle.createUpdate("delete from custom_field_value where issue_id = :issue "
                        + "and field_id = :field and " + FieldColumn.of(storage).column() + " = :value")
                .bind("issue", issueId).bind("field", field.getIdAsLong()).bind("value", FieldColumn.bindable(value)).execute()) > 0
                ? Set.of(issueId) : Set.of();
    }

    @Override
    public List<Object> getValues(CustomField field, Long issueId, PersistenceFieldType storage) {
        return getValues(field, issueId, storage, null);
    }

    @Override
    public List<Object> getValues(CustomField field, Long issueId, PersistenceFieldType storage, String parentKey) {
        if (issueId == null) {
            return List.of();
        }
        FieldColumn column = FieldColumn.of(storage);
        return database.jdbi().withHandle(handle -> handle.createQuery("select " + column.column() + " from custom_field_value "
                        + "where issue_id = :issue and field_id = :field and " + parentCondition(parentKey) + " order by id")
                .bind("issue", issueId).bind("field", field.getIdAsLong()).bindMap(parent(parentKey))
                .map((row, context) -> column.read(row)).list())
                .stream().filter(Objects::nonNull).toList();
    }

    @Override
    public Set<Long> getIssueIdsWithValue(CustomField field, PersistenceFieldType storage, Object value) {
        return database.jdbi().withHandle(handle -> handle.createQuery("select issue_id from custom_field_value where field_id = :field and "
                        + FieldColumn.of(storage).column() + " = :value")
                .bind("field", field.getIdAsLong()).bind("value", FieldColumn.bindable(value)).mapTo(Long.class).set());
    }

    @Override
    public Set<Long> removeAllValues(String fieldId) {
        long id = FieldId.parse(fieldId).orElseThrow(() -> new IllegalArgumentException("not the id of a custom field: " + fieldId));
        return database.inTransaction(() -> database.jdbi().withHandle((Handle handle) -> {
            Set<Long> issues = handle.select("select distinct issue_id from custom_field_value where field_id = ?", id).mapTo(Long.class).set();
            handle.execute("delete from custom_field_value where field_id = ?", id);
            return issues;
        }));
    }

    private static String parentCondition(String parentKey) {
        return parentKey == null ? "parent_key is null" : "parent_key = :parent";
    }

    private static Map<String, Object> parent(String parentKey) {
        return parentKey == null ? Map.of() : Map.of("parent", parentKey);
    }
}
