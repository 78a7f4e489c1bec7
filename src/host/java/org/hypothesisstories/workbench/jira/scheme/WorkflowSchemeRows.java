package org.hypothesisstories.workbench.jira.scheme;

import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hypothesisstories.workbench.db.Database;
import org.hypothesisstories.workbench.db.Remembered;
import org.jdbi.v3.core.Handle;

/** The stored workflow schemes. */
final class WorkflowSchemeRows {
    private final Database database;
    private final Remembered<List<StoredWorkflowScheme>> schemes;

    WorkflowSchemeRows(Database database) {
        this.database = database;
        this.schemes = new Remembered<>(database, () -> database.jdbi().withHandle(this::read));
    }

    List<StoredWorkflowScheme> all() {
        return schemes.get();
    }

    private List<StoredWorkflowScheme> read(Handle handle) {
        Map<Long, Map<String, String>> mappings = new HashMap<>();
        handle.createQuery("select scheme_id, issue_type_id, workflow_name from workflow_scheme_entity")
                .map((row, context) -> mappings.computeIfAbsent(row.getLong(1), id -> new HashMap<>()).put(row.getString(2), row.getString(3)))
                .list();
        return handle.createQuery("select id, name, description, default_workflow from workflow_scheme order by lower_name")
                .map((row, context) -> scheme(row, mappings.getOrDefault(row.getLong("id"), new HashMap<>()))).list();
    }

    private static StoredWorkflowScheme scheme(ResultSet row, Map<String, String> mappings) throws SQLException {
        if (row.getString("default_workflow") != null) {
            mappings.put(null, row.getString("default_workflow"));
        }
        return new StoredWorkflowScheme(row.getLong("id"), row.getString("name"), row.getString("description"), mappings, false);
    }

    long insert(AssignableWorkflowScheme scheme) {
        return database.inTransaction(() -> database.jdbi().withHandle(handle -> {
            long id = handle.createUpdate("insert into workflow_scheme (name, lower_name, description, default_workflow) "
                            + "values (:name, :lower, :description, :workflow)")
                    .bind("name", scheme.getName()).bind("lower", scheme.getName().toLowerCase(Locale.ROOT))
                    .bind("description", scheme.getDescription()).bind("workflow", scheme.getConfiguredDefaultWorkflow())
                    .executeAndReturnGeneratedKeys("id").mapTo(Long.class).one();
            insertMappings(handle, id, scheme);
            schemes.changed();
            return id;
        }));
    }

    void update(AssignableWorkflowScheme scheme) {
        database.inTransaction(() -> {
            database.jdbi().useHandle(handle -> {
                handle.execute("update workflow_scheme set name = ?, lower_name = ?, description = ?, default_workflow = ? where id = ?",
                        scheme.getName(), scheme.getName().toLowerCase(Locale.ROOT), scheme.getDescription(),
                        scheme.getConfiguredDefaultWorkflow(), scheme.getId());
                handle.execute("delete from workflow_scheme_entity where scheme_id = ?", scheme.getId());
                insertMappings(handle, scheme.getId(), scheme);
            });
            schemes.changed();
            return null;
        });
    }

    private static void insertMappings(Handle handle, long id, AssignableWorkflowScheme scheme) {
        scheme.getMappings().forEach((type, workflow) -> {
            if (type != null) {
                handle.execute("insert into workflow_scheme_entity (scheme_id, issue_type_id, workflow_name) values (?, ?, ?)", id, type, workflow);
            }
        });
    }
}
