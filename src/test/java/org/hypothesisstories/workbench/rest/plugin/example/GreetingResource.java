package org.hypothesisstories.workbench.rest.plugin.example;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Date;
import java.util.Map;

/** A resource as a foreign plugin writes it: its constructor needs what only the plugin can give. */
@Path("/greetings")
@jakarta.ws.rs.Produces(MediaType.APPLICATION_JSON)
public class GreetingResource {
    private final CharSequence word;

    @Context
    private UriInfo uri;

    @Inject
    public GreetingResource(CharSequence word) {
        this.word = word;
    }

    /** What a caller sends. */
    public record Name(String name) {}

    @GET
    @Path("/{name}")
    public Map<String, Object> greet(@PathParam("name") String name) {
        return Map.of("text", word + " " + name, "path", uri.getPath(), "at", new Date(5));
    }

    @GET
    @AnonymousSiteAccess
    public Map<String, Object> all() {
        return Map.of("count", 0);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Map<String, Object> add(Name name) {
        return Map.of("added", name.name());
    }

    @POST
    @Path("/form")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Map<String, Object> addByForm() {
        return Map.of();
    }

    @GET
    @Path("/settings")
    @AdminOnly
    @WebSudoRequired
    public Map<String, Object> settings() {
        return Map.of("settings", true);
    }

    @GET
    @Path("/wrong")
    public String wrong() {
        throw new Grumble("no tea");
    }
}
