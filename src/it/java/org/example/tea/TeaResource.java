package org.example.tea;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.opensymphony.workflow.FactoryException;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;

/** Tells what was counted, and furnishes kitchens. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class TeaResource {
    private final Kettle kettle;
    private final TeaKitchen kitchen;

    @Inject
    public TeaResource(Kettle kettle, TeaKitchen kitchen) {
        this.kettle = kettle;
        this.kitchen = kitchen;
    }

    @GET
    @Path("counts/{what}")
    public Map<String, Integer> count(@PathParam("what") String what) {
        return Map.of("times", kettle.times(what));
    }

    @PUT
    @Path("kitchens/{project}")
    @AdminOnly
    public void furnish(@PathParam("project") String project, @QueryParam("workflow") @DefaultValue("workflow") String workflow)
            throws FactoryException {
        kitchen.furnish(project, workflow);
    }
}
