package org.hypothesisstories.workbench.jira.security;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.security.roles.ProjectRole;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hypothesisstories.workbench.db.Database;
import org.hypothesisstories.workbench.db.Remembered;

/** Which permissions are granted to whom in each project. */
public final class PermissionSchemes {
    private final Database database;
    private final Remembered<Map<Line, List<Grant>>> grants;

    public PermissionSchemes(Database database) {
        this.database = database;
        this.grants = new Remembered<>(database, this::read);
    }

    private record Line(long scheme, String permission) {}

    private Map<Line, List<Grant>> read() {
        return database.jdbi().withHandle(handle -> handle.createQuery(
                        "select scheme_id, permission_key, holder_type, holder from permission_grant order by id")
                .map((row, context) -> Map.entry(new Line(row.getLong("scheme_id"), row.getString("permission_key")),
                        new Grant(Grant.Type.of(row.getString("holder_type")), row.getString("holder"))))
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList()))));
    }

    List<Grant> of(Project project, ProjectPermissionKey permission) {
        long scheme = database.jdbi().withHandle(handle ->
                handle.select("select permission_scheme_id from project where id = ?", project.getId()).mapTo(Long.class).one());
        return grants.get().getOrDefault(new Line(scheme, permission.permissionKey()), List.of());
    }

    /** Creates a scheme that grants nothing. */
    public long create(String name, String description) {
        return database.jdbi().withHandle(handle -> handle.createUpdate(
                        "insert into permission_scheme (name, description) values (:name, :description)")
                .bind("name", name).bind("description", description)
                .executeAndReturnGeneratedKeys("id").mapTo(Long.class).one());
    }

    /** Grants the permission to whoever plays the role. */
    public void grantToRole(long scheme, ProjectPermissionKey permission, ProjectRole role) {
        grant(scheme, permission, new Grant(Grant.Type.ROLE, role.getId().toString()));
    }

    /** Grants the permission to the reporter of an issue. */
    public void grantToReporter(long scheme, ProjectPermissionKey permission) {
        grant(scheme, permission, new Grant(Grant.Type.REPORTER, null));
    }

    /** Grants the permission to everybody, logged in or not. */
    public void grantToAnyone(long scheme, ProjectPermissionKey permission) {
        grant(scheme, permission, new Grant(Grant.Type.ANYONE, null));
    }

    private void grant(long scheme, ProjectPermissionKey permission, Grant grant) {
        database.jdbi().useHandle(handle -> handle.createUpdate(
                        "insert into permission_grant (scheme_id, permission_key, holder_type, holder) values (:scheme, :permission, :type, :holder)")
                .bind("scheme", scheme).bind("permission", permission.permissionKey())
                .bind("type", grant.type().stored()).bind("holder", grant.holder()).execute());
        grants.changed();
    }

    /** Puts the project under the scheme. */
    public void assign(Project project, long scheme) {
        database.jdbi().useHandle(handle ->
                handle.execute("update project set permission_scheme_id = ? where id = ?", scheme, project.getId()));
    }
}
