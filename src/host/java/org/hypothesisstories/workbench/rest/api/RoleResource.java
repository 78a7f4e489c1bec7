package org.hypothesisstories.workbench.rest.api;

import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.hypothesisstories.workbench.rest.json.JsonObject;
import org.hypothesisstories.workbench.rest.json.Links;

/** The roles that every project has. */
@Path("role")
@Produces(MediaType.APPLICATION_JSON)
public final class RoleResource {
    private final ProjectRoleManager roles;
    private final Links links;

    public RoleResource(ProjectRoleManager roles, Links links) {
        this.roles = roles;
        this.links = links;
    }

    @GET
    public List<Map<String, Object>> list() {
        return roles.getProjectRoles().stream().map(this::json).toList();
    }

    private Map<String, Object> json(ProjectRole role) {
        return new JsonObject()
                .with("self", links.to("role/" + role.getId()))
                .with("name", role.getName())
                .with("id", role.getId())
                .with("description", role.getDescription());
    }
}
