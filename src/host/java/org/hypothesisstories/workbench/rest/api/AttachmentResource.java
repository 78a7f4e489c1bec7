package org.hypothesisstories.workbench.rest.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.hypothesisstories.workbench.jira.attachment.IssueAttachments;
import org.hypothesisstories.workbench.rest.error.RestFailure;
import org.hypothesisstories.workbench.rest.json.AttachmentJson;

/** A file on an issue, without its content. */
@Path("attachment/{id}")
@Produces(MediaType.APPLICATION_JSON)
public final class AttachmentResource {
    private final VisibleIssues issues;
    private final IssueAttachments attachments;
    private final AttachmentJson json;

    public AttachmentResource(VisibleIssues issues, IssueAttachments attachments, AttachmentJson json) {
        this.issues = issues;
        this.attachments = attachments;
        this.json = json;
    }

    @GET
    public Map<String, Object> read(@PathParam("id") String id) {
        return attachments.named(id)
                .filter(file -> issues.get(String.valueOf(file.issueId())) != null)
                .map(json::attachment)
                .orElseThrow(() -> RestFailure.notFound("The attachment with id '" + id + "' does not exist"));
    }
}
