package org.hypothesisstories.workbench.jira.security;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.user.ApplicationUser;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hypothesisstories.workbench.db.Database;
import org.hypothesisstories.workbench.jira.user.Groups;
import org.hypothesisstories.workbench.jira.user.User;
import org.hypothesisstories.workbench.jira.user.Users;

/** The users and groups in the roles of each project. */
public final class RoleActors {
    private static final String USER = "user";
    private static final String GROUP = "group";

    private final Database database;
    private final Users users;
    private final Groups groups;

    public RoleActors(Database database, Users users, Groups groups) {
        this.database = database;
        this.users = users;
        this.groups = groups;
    }

    private record Actor(String type, String parameter) {}

    /** Gives the user the role in the project. */
    public void add(ProjectRole role, Project project, ApplicationUser user) {
        add(role.getId(), project.getId(), new Actor(USER, user.getKey()));
    }

    /** Gives the members of the group the role in the project. */
    public void add(ProjectRole role, Project project, String group) {
        add(role.getId(), project.getId(), new Actor(GROUP, group));
    }

    private void add(long roleId, long projectId, Actor actor) {
        if (!of(roleId, projectId).contains(actor)) {
            database.jdbi().useHandle(handle -> handle.execute(
                    "insert into role_actor (role_id, project_id, actor_type, actor) values (?, ?, ?, ?)",
                    roleId, projectId, actor.type(), actor.parameter()));
        }
    }

    boolean contains(long roleId, long projectId, ApplicationUser user) {
        return of(roleId, projectId).stream().anyMatch(actor -> actor.type().equals(USER)
                ? actor.parameter().equals(user.getKey()) : groups.contains(actor.parameter(), user));
    }

    Set<ApplicationUser> users(long roleId, long projectId) {
        Set<ApplicationUser> found = new LinkedHashSet<>();
        for (Actor actor : of(roleId, projectId)) {
            if (actor.type().equals(USER)) {
                users.byKey(actor.parameter()).filter(User::isActive).ifPresent(found::add);
            } else {
                found.addAll(groups.members(actor.parameter()));
            }
        }
        return found;
    }

    private List<Actor> of(long roleId, long projectId) {
        return database.jdbi().withHandle(handle -> handle.select(
                        "select actor_type, actor from role_actor where role_id = ? and project_id = ? order by id", roleId, projectId)
                .map((row, context) -> new Actor(row.getString("actor_type"), row.getString("actor"))).list());
    }
}
