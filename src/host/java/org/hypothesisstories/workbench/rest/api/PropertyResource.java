package org.hypothesisstories.workbench.rest.api;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.hypothesisstories.workbench.rest.json.JsonObject;
import org.hypothesisstories.workbench.rest.json.Links;

/** The properties of an issue. */
@Path("issue/{issue}/properties")
@Produces(MediaType.APPLICATION_JSON)
public final class PropertyResource {
    private final VisibleIssues issues;
    private final PropertyDocuments documents;
    private final Links links;

    public PropertyResource(VisibleIssues issues, PropertyDocuments documents, Links links) {
        this.issues = issues;
        this.documents = documents;
        this.links = links;
    }

    @GET
    public Map<String, Object> list(@PathParam("issue") String keyOrId) {
        return Map.of("keys", documents.keys(issues.get(keyOrId)).stream()
                .map(key -> new JsonObject()
                        .with("self", links.to("issue/" + keyOrId + "/properties/" + key))
                        .with("key", key))
                .toList());
    }

    @GET
    @Path("{key}")
    public Map<String, Object> read(@PathParam("issue") String keyOrId, @PathParam("key") String key) {
        return new JsonObject().with("key", key).with("value", documents.get(issues.get(keyOrId), key));
    }

    @PUT
    @Path("{key}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response write(@PathParam("issue") String keyOrId, @PathParam("key") String key, JsonNode value) {
        boolean isNew = documents.put(issues.get(keyOrId), key, value);
        return Response.status(isNew ? Response.Status.CREATED : Response.Status.OK).build();
    }

    @DELETE
    @Path("{key}")
    public void delete(@PathParam("issue") String keyOrId, @PathParam("key") String key) {
        documents.remove(issues.get(keyOrId), key);
    }
}
