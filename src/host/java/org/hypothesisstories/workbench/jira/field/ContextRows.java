package org.hypothesisstories.workbench.jira.field;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hypothesisstories.workbench.db.Database;
import org.hypothesisstories.workbench.db.Remembered;

/** The stored contexts of all fields, the issue type field's schemes among them. */
final class ContextRows {
    private final Database database;
    private final Remembered<Map<String, List<ContextRow>>> byField;

    ContextRows(Database database) {
        this.database = database;
        this.byField = new Remembered<>(database, this::read);
    }

    private Map<String, List<ContextRow>> read() {
        Map<Long, Set<Long>> projects = links("select scheme_id, project_id from field_config_scheme_project", row -> row.getLong(2));
        Map<Long, Set<String>> types = links("select scheme_id, issue_type_id from field_config_scheme_issue_type", row -> row.getString(2));
        return database.jdbi().withHandle(handle -> handle.createQuery("select s.id, s.field_id, s.name, s.description, s.all_projects, "
                        + "c.id config_id from field_config_scheme s join field_config c on c.scheme_id = s.id order by s.id")
                .map((row, context) -> {
                    long id = row.getLong("id");
                    return new ContextRow(new ContextRow.Heading(id, row.getString("field_id"), row.getString("name"), row.getString("description")),
                            row.getLong("config_id"), row.getBoolean("all_projects"),
                            projects.getOrDefault(id, Set.of()), types.getOrDefault(id, Set.of()));
                })
                .collect(Collectors.groupingBy(row -> row.heading().fieldId())));
    }

    private interface Column<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> Map<Long, Set<T>> links(String select, Column<T> column) {
        Map<Long, Set<T>> links = new HashMap<>();
        database.jdbi().useHandle(handle -> handle.createQuery(select)
                .map((row, context) -> links.computeIfAbsent(row.getLong(1), id -> new HashSet<>()).add(column.read(row))).list());
        return links;
    }

    List<ContextRow> of(String fieldId) {
        return byField.get().getOrDefault(fieldId, List.of());
    }

    ContextRow get(long id) {
        return byField.get().values().stream().flatMap(Collection::stream).filter(row -> row.heading().id() == id).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no field context with the id " + id + "."));
    }

    long insert(String fieldId, String name, String description) {
        return database.inTransaction(() -> database.jdbi().withHandle(handle -> {
            long id = handle.createUpdate("insert into field_config_scheme (field_id, name, description) values (:field, :name, :description)")
                    .bind("field", fieldId).bind("name", name).bind("description", description)
                    .executeAndReturnGeneratedKeys("id").mapTo(Long.class).one();
            handle.execute("insert into field_config (scheme_id) values (?)", id);
            byField.changed();
            return id;
        }));
    }

    void rename(long id, String name, String description) {
        database.jdbi().useHandle(handle ->
                handle.execute("update field_config_scheme set name = ?, description = ? where id = ?", name, description, id));
        byField.changed();
    }

    /** A project has one context of a field: it leaves the one that it was in. */
    void assignProjects(long id, String fieldId, boolean allProjects, Collection<Long> projects) {
        database.inTransaction(() -> {
            database.jdbi().useHandle(handle -> {
                handle.execute("update field_config_scheme set all_projects = ? where id = ?", allProjects, id);
                handle.execute("delete from field_config_scheme_project where scheme_id = ?", id);
                for (Long project : new HashSet<>(projects)) {
                    handle.execute("delete from field_config_scheme_project where project_id = ? and scheme_id in "
                            + "(select id from field_config_scheme where field_id = ?)", project, fieldId);
                    handle.execute("insert into field_config_scheme_project (scheme_id, project_id) values (?, ?)", id, project);
                }
            });
            byField.changed();
            return null;
        });
    }

    void assignIssueTypes(long id, Collection<String> issueTypes) {
        database.inTransaction(() -> {
            database.jdbi().useHandle(handle -> {
                handle.execute("delete from field_config_scheme_issue_type where scheme_id = ?", id);
                for (String type : new HashSet<>(issueTypes)) {
                    handle.execute("insert into field_config_scheme_issue_type (scheme_id, issue_type_id) values (?, ?)", id, type);
                }
            });
            byField.changed();
            return null;
        });
    }

    /** Forgets the contexts of a field that is no more, and what hangs on them. */
    void removeAll(String fieldId) {
        String schemes = "(select id from field_config_scheme where field_id = ?)";
        database.inTransaction(() -> {
            database.jdbi().useHandle(handle -> {
                handle.execute("delete from field_option where config_id in (select id from field_config where scheme_id in " + schemes + ")", fieldId);
                handle.execute("delete from field_config where scheme_id in " + schemes, fieldId);
                handle.execute("delete from field_config_scheme_project where scheme_id in " + schemes, fieldId);
                handle.execute("delete from field_config_scheme_issue_type where scheme_id in " + schemes, fieldId);
                handle.execute("delete from field_config_scheme where field_id = ?", fieldId);
            });
            byField.changed();
            return null;
        });
    }
}
