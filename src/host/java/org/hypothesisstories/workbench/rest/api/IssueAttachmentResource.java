package org.hypothesisstories.workbench.rest.api;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.glassfish.jersey.media.multipart.FormDataBodyPart;
import org.glassfish.jersey.media.multipart.FormDataParam;
import org.hypothesisstories.workbench.jira.attachment.IssueAttachments;
import org.hypothesisstories.workbench.rest.error.RestFailure;
import org.hypothesisstories.workbench.rest.json.AttachmentJson;

/** Putting files on an issue. */
@Path("issue/{issue}/attachments")
@Produces(MediaType.APPLICATION_JSON)
public final class IssueAttachmentResource {
    private final VisibleIssues issues;
    private final IssueAttachments attachments;
    private final PermissionManager permissions;
    private final JiraAuthenticationContext caller;
    private final AttachmentJson json;

    public IssueAttachmentResource(VisibleIssues issues, IssueAttachments attachments, PermissionManager permissions,
            JiraAuthenticationContext caller, AttachmentJson json) {
        this.issues = issues;
        this.attachments = attachments;
        this.permissions = permissions;
        this.caller = caller;
        this.json = json;
    }

    /** Puts files on an issue; as in Jira only with the header that no form can send. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public List<Map<String, Object>> attach(@PathParam("issue") String keyOrId, @HeaderParam("X-Atlassian-Token") String token,
            @FormDataParam("file") List<FormDataBodyPart> files) {
        Issue issue = issues.get(keyOrId);
        if (!"no-check".equals(token) && !"nocheck".equals(token)) {
            throw RestFailure.forbidden("XSRF check failed: send the header X-Atlassian-Token: no-check.");
        }
        if (!permissions.hasPermission(ProjectPermissions.CREATE_ATTACHMENTS, issue, caller.getLoggedInUser())) {
            throw RestFailure.forbidden("You do not have permission to create attachments for this issue.");
        }
        if (files == null || files.isEmpty()) {
            throw RestFailure.badRequest("Send each file as a part with the name \"file\".");
        }
        return files.stream().map(file -> attach(issue, file)).toList();
    }

    private Map<String, Object> attach(Issue issue, FormDataBodyPart file) {
        byte[] content = file.getValueAs(byte[].class);
        if (content.length > IssueAttachments.LARGEST) {
            throw RestFailure.of(413, "The workbench takes files of up to " + IssueAttachments.LARGEST + " bytes.");
        }
        String name = file.getFormDataContentDisposition().getFileName();
        if (name == null || name.isBlank()) {
            throw RestFailure.badRequest("The file has no name.");
        }
        // The multipart library reads header bytes as ISO-8859-1; clients send UTF-8.
        String readable = new String(name.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        return json.attachment(
                attachments.attach(issue, caller.getLoggedInUser(), readable, file.getMediaType().toString(), content));
    }
}
