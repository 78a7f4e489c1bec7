package org.hypothesisstories.workbench.jira.security;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleActors;
import com.atlassian.jira.security.roles.ProjectRoleImpl;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.hypothesisstories.workbench.db.Database;

/** Project roles, and who plays them in each project. */
public final class Roles implements ProjectRoleManager {
    private static final String SELECT = "select id, name, description from project_role ";

    private final Database database;
    private final RoleActors actors;

    public Roles(Database database, RoleActors actors) {
        this.database = database;
        this.actors = actors;
    }

    @Override
    public Collection<ProjectRole> getProjectRoles() {
        return query("order by lower_name");
    }

    @Override
    public Collection<ProjectRole> getProjectRoles(ApplicationUser user, Project project) {
        return getProjectRoles().stream().filter(role -> isUserInProjectRole(user, role, project)).toList();
    }

    @Override
    public ProjectRole getProjectRole(Long id) {
        return first(query("where id = ?", id));
    }

    @Override
    public ProjectRole getProjectRole(String name) {
        return name == null ? null : first(query("where lower_name = ?", name.toLowerCase(Locale.ROOT)));
    }

    @Override
    public boolean isRoleNameUnique(String name) {
        return getProjectRole(name) == null;
    }

    @Override
    public ProjectRole createRole(ProjectRole role) {
        if (role.getName() == null || role.getName().isBlank()) {
            throw new IllegalArgumentException("ProjectRole can not be created with a null name");
        }
        if (!isRoleNameUnique(role.getName())) {
            throw new IllegalArgumentException("A project role with the name '" + role.getName() + "' already exists.");
        }
        Long id = database.jdbi().withHandle(handle -> handle.createUpdate(
                        "insert into project_role (name, lower_name, description) values (:name, :lower, :description)")
                .bind("name", role.getName())
                .bind("lower", role.getName().toLowerCase(Locale.ROOT))
                .bind("description", role.getDescription())
                .executeAndReturnGeneratedKeys("id").mapTo(Long.class).one());
        return getProjectRole(id);
    }

    @Override
    public boolean isUserInProjectRole(ApplicationUser user, ProjectRole role, Project project) {
        return GlobalPermissions.mayAct(user) && actors.contains(role.getId(), project.getId(), user);
    }

    @Override
    public ProjectRoleActors getProjectRoleActors(ProjectRole role, Project project) {
        return new StoredRoleActors(role.getId(), project.getId(), actors);
    }

    private List<ProjectRole> query(String condition, Object... values) {
        return database.jdbi().withHandle(handle -> handle.select(SELECT + condition, values)
                .map((row, context) -> (ProjectRole) new ProjectRoleImpl(row.getLong("id"), row.getString("name"), row.getString("description")))
                .list());
    }

    private static ProjectRole first(List<ProjectRole> roles) {
        return roles.isEmpty() ? null : roles.get(0);
    }
}
