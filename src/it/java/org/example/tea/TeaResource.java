package org.example.tea;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;

/** Tells what was counted. */
@Path("counts")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class TeaResource {
    private final Kettle kettle;

    @Inject
    public TeaResource(Kettle kettle) {
        this.kettle = kettle;
    }

    @GET
    @Path("{what}")
    public Map<String, Integer> count(@PathParam("what") String what) {
        return Map.of("times", kettle.times(what));
    }
}
