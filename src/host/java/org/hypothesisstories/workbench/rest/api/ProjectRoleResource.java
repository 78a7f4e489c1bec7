package org.hypothesisstories.workbench.rest.api;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.workbench.jira.security.RoleActors;
import org.hypothesisstories.workbench.rest.error.RestFailure;
import org.hypothesisstories.workbench.rest.json.JsonObject;
import org.hypothesisstories.workbench.rest.json.Links;

/** The roles of a project and who is in them. */
@Path("project/{project}/role")
@Produces(MediaType.APPLICATION_JSON)
public final class ProjectRoleResource {
    private final VisibleProjects projects;
    private final ProjectRoleManager roles;
    private final RoleActors members;
    private final UserManager users;
    private final Links links;

    /** Users and groups to add, by name. */
    public record Actors(
            @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<String> user,
            @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<String> group) {
        public Actors {
            user = user == null ? List.of() : user;
            group = group == null ? List.of() : group;
        }
    }

    public ProjectRoleResource(VisibleProjects projects, ProjectRoleManager roles, RoleActors members, UserManager users,
            Links links) {
        this.projects = projects;
        this.roles = roles;
        this.members = members;
        this.users = users;
        this.links = links;
    }

    @GET
    public Map<String, Object> list(@PathParam("project") String keyOrId) {
        Project project = projects.get(keyOrId);
        JsonObject answer = new JsonObject();
        roles.getProjectRoles().forEach(role -> answer.with(role.getName(), address(project, role)));
        return answer;
    }

    @GET
    @Path("{role}")
    public Map<String, Object> read(@PathParam("project") String keyOrId, @PathParam("role") long roleId) {
        return json(projects.get(keyOrId), role(roleId));
    }

    @POST
    @Path("{role}")
    @AdminOnly
    @Consumes(MediaType.APPLICATION_JSON)
    public Map<String, Object> add(@PathParam("project") String keyOrId, @PathParam("role") long roleId, Actors actors) {
        Project project = projects.get(keyOrId);
        ProjectRole role = role(roleId);
        List<ApplicationUser> people = actors.user().stream().map(this::user).toList();
        people.forEach(user -> members.add(role, project, user));
        actors.group().forEach(group -> members.add(role, project, group));
        return json(project, role);
    }

    private ProjectRole role(long id) {
        return Optional.ofNullable(roles.getProjectRole(id))
                .orElseThrow(() -> RestFailure.notFound("Can not retrieve project role with id '" + id + "'."));
    }

    private ApplicationUser user(String name) {
        return Optional.ofNullable(users.getUserByName(name))
                .orElseThrow(() -> RestFailure.badRequest("The user '" + name + "' does not exist."));
    }

    private Map<String, Object> json(Project project, ProjectRole role) {
        return new JsonObject()
                .with("self", address(project, role))
                .with("name", role.getName())
                .with("id", role.getId())
                .with("description", role.getDescription())
                .with("actors", roles.getProjectRoleActors(role, project).getUsers().stream()
                        .map(ProjectRoleResource::actor).toList());
    }

    private static Map<String, Object> actor(ApplicationUser user) {
        return new JsonObject()
                .with("displayName", user.getDisplayName())
                .with("type", "atlassian-user-role-actor")
                .with("name", user.getUsername());
    }

    private String address(Project project, ProjectRole role) {
        return links.to("project/" + project.getId() + "/role/" + role.getId());
    }
}
