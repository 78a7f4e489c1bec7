package org.hypothesisstories.workbench.rest.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.hypothesisstories.workbench.rest.json.CustomFields;
import org.hypothesisstories.workbench.rest.json.IssueField;
import org.hypothesisstories.workbench.rest.json.JsonObject;
import org.hypothesisstories.workbench.rest.json.SystemFields;

/** All fields, Jira's own and custom ones. */
@Path("field")
@Produces(MediaType.APPLICATION_JSON)
public final class FieldResource {
    private final SystemFields system;
    private final CustomFields custom;

    public FieldResource(SystemFields system, CustomFields custom) {
        this.system = system;
        this.custom = custom;
    }

    @GET
    public List<JsonObject> list() {
        return Stream.concat(system.all().stream(), custom.all().stream()).map(IssueField::json).toList();
    }
}
