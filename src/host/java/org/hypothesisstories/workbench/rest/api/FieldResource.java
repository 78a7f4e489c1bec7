package org.hypothesisstories.workbench.rest.api;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import org.hypothesisstories.workbench.rest.error.RestFailure;
import org.hypothesisstories.workbench.rest.json.CustomFields;
import org.hypothesisstories.workbench.rest.json.IssueField;
import org.hypothesisstories.workbench.rest.json.JsonObject;
import org.hypothesisstories.workbench.rest.json.SystemFields;
import org.ofbiz.core.entity.GenericEntityException;

/** All fields, Jira's own and custom ones; administrators add custom ones. */
@Path("field")
@Produces(MediaType.APPLICATION_JSON)
public final class FieldResource {
    private final SystemFields system;
    private final CustomFields custom;

    private final CustomFieldManager stored;

    /** What a client sends to create a custom field; the keys name modules completely. */
    public record Wanted(String name, String description, String type, String searcherKey) {}

    public FieldResource(SystemFields system, CustomFields custom, CustomFieldManager stored) {
        this.system = system;
        this.custom = custom;
        this.stored = stored;
    }

    @GET
    public List<JsonObject> list() {
        return Stream.concat(system.all().stream(), custom.all().stream()).map(IssueField::json).toList();
    }

    /** The field is there for every project and issue type, but on no screen yet. */
    @POST
    @AdminOnly
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(Wanted wanted) {
        CustomFieldType<?, ?> type = wanted.type() == null ? null : stored.getCustomFieldType(wanted.type());
        if (type == null) {
            throw RestFailure.ofField("fieldType", "Invalid Field Type specified.");
        }
        if (wanted.name() == null || wanted.name().isBlank()) {
            throw RestFailure.ofField("fieldName", "No name specified for the custom field.");
        }
        CustomField made = make(wanted, type);
        JsonObject json = custom.all().stream().map(IssueField::json).filter(field -> made.getId().equals(field.get("id")))
                .findFirst().orElseThrow();
        return Response.status(Response.Status.CREATED).entity(json).build();
    }

    private CustomField make(Wanted wanted, CustomFieldType<?, ?> type) {
        CustomFieldSearcher searcher = wanted.searcherKey() == null ? null : stored.getCustomFieldSearcher(wanted.searcherKey());
        if (wanted.searcherKey() != null && searcher == null) {
            throw RestFailure.ofField("searcherKey", "Invalid searcher specified.");
        }
        try {
            return stored.createCustomField(wanted.name(), wanted.description(), type, searcher,
                    List.of(GlobalIssueContext.getInstance()), List.of());
        } catch (GenericEntityException e) {
            throw new IllegalStateException("The field " + wanted.name() + " could not be stored", e);
        }
    }
}
