package org.hypothesisstories.workbench.jira.screen;

import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeManager;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.issue.operation.ScreenableIssueOperation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.hypothesisstories.workbench.db.Database;

/** The screen schemes of the installation. */
public final class ScreenSchemes implements FieldScreenSchemeManager {
    private final Database database;
    private final Screens screens;

    public ScreenSchemes(Database database, Screens screens) {
        this.database = database;
        this.screens = screens;
    }

    FieldScreenScheme blank() {
        return new StoredScreenScheme(this);
    }

    FieldScreenSchemeItem blankItem() {
        return new StoredScreenSchemeItem(this);
    }

    @Override
    public Collection<FieldScreenScheme> getFieldScreenSchemes() {
        return query("order by lower(name), id");
    }

    /** Null for an unknown id. */
    @Override
    public FieldScreenScheme getFieldScreenScheme(Long id) {
        return id == null ? null : query("where id = ?", id).stream().findFirst().orElse(null);
    }

    private List<FieldScreenScheme> query(String condition, Object... values) {
        return database.jdbi().withHandle(handle -> handle.select("select id, name, description from field_screen_scheme " + condition, values)
                .map((row, context) -> (FieldScreenScheme) new StoredScreenScheme(this, row.getLong("id"), row.getString("name"),
                        row.getString("description")))
                .list());
    }

    Collection<FieldScreenSchemeItem> items(FieldScreenScheme scheme) {
        return database.jdbi().withHandle(handle -> handle.select(
                        "select id, operation_id, screen_id from field_screen_scheme_item where scheme_id = ? order by id", scheme.getId())
                .map((row, context) -> item(scheme, row)).list());
    }

    private FieldScreenSchemeItem item(FieldScreenScheme scheme, ResultSet row) throws SQLException {
        long operationId = row.getLong("operation_id");
        ScreenableIssueOperation operation = row.wasNull() ? null : IssueOperations.getIssueOperation(operationId);
        return new StoredScreenSchemeItem(this, row.getLong("id"), operation, screens.getFieldScreen(row.getLong("screen_id")),
                scheme);
    }

    @Override
    public void createFieldScreenScheme(FieldScreenScheme scheme) {
        scheme.setId(database.jdbi().withHandle(handle -> handle.createUpdate(
                        "insert into field_screen_scheme (name, description) values (:name, :description)")
                .bind("name", scheme.getName()).bind("description", scheme.getDescription())
                .executeAndReturnGeneratedKeys("id").mapTo(Long.class).one()));
    }

    @Override
    public void updateFieldScreenScheme(FieldScreenScheme scheme) {
        database.jdbi().useHandle(handle -> handle.execute("update field_screen_scheme set name = ?, description = ? where id = ?",
                scheme.getName(), scheme.getDescription(), scheme.getId()));
    }

    /** Stores the item in place of the one that the scheme has for the operation. */
    @Override
    public void createFieldScreenSchemeItem(FieldScreenSchemeItem item) {
        Long operation = item.getIssueOperation() == null ? null : item.getIssueOperation().getId();
        long id = database.inTransaction(() -> database.jdbi().withHandle(handle -> {
            String same = operation == null ? "operation_id is null" : "operation_id = " + operation;
            handle.execute("delete from field_screen_scheme_item where scheme_id = ? and " + same, item.getFieldScreenScheme().getId());
            return handle.createUpdate("insert into field_screen_scheme_item (scheme_id, operation_id, screen_id) values (:scheme, :operation, :screen)")
                    .bind("scheme", item.getFieldScreenScheme().getId()).bind("operation", operation)
                    .bind("screen", item.getFieldScreen().getId())
                    .executeAndReturnGeneratedKeys("id").mapTo(Long.class).one();
        }));
        ((StoredScreenSchemeItem) item).setId(id);
    }
}
