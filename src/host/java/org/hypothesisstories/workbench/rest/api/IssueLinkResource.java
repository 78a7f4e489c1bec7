package org.hypothesisstories.workbench.rest.api;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.hypothesisstories.workbench.rest.error.RestFailure;

/** Linking two issues. */
@Path("issueLink")
public final class IssueLinkResource {
    private final VisibleIssues issues;
    private final IssueLinkManager links;
    private final IssueLinkTypeManager types;
    private final PermissionManager permissions;
    private final JiraAuthenticationContext caller;

    public IssueLinkResource(VisibleIssues issues, IssueLinkManager links, IssueLinkTypeManager types, PermissionManager permissions,
            JiraAuthenticationContext caller) {
        this.issues = issues;
        this.links = links;
        this.types = types;
        this.permissions = permissions;
        this.caller = caller;
    }

    /** Links the inward issue to the outward one: as in Jira, the inward issue is where the link begins. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response link(JsonNode link) {
        Issue source = issues.get(link.at("/inwardIssue/key").asText());
        Issue destination = issues.get(link.at("/outwardIssue/key").asText());
        String name = link.at("/type/name").asText();
        IssueLinkType type = types.getIssueLinkTypesByName(name).stream().findFirst()
                .orElseThrow(() -> RestFailure.notFound("No issue link type with name '" + name + "' found."));
        if (!permissions.hasPermission(ProjectPermissions.LINK_ISSUES, source, caller.getLoggedInUser())) {
            throw RestFailure.forbidden("No Link Issue Permission for issue '" + source.getKey() + "'");
        }
        try {
            links.createIssueLink(source.getId(), destination.getId(), type.getId(), null, caller.getLoggedInUser());
        } catch (CreateException refused) {
            throw RestFailure.badRequest(refused.getMessage());
        }
        return Response.status(Response.Status.CREATED).build();
    }
}
