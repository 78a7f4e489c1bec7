package org.hypothesisstories.workbench.rest.api;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Date;
import java.util.Map;
import org.hypothesisstories.workbench.rest.json.JsonDates;
import org.hypothesisstories.workbench.rest.json.JsonObject;
import org.hypothesisstories.workbench.rest.json.Links;

/** Tells clients which Jira they speak to. */
@Path("serverInfo")
@Produces(MediaType.APPLICATION_JSON)
public final class ServerInfoResource {
    private final Links links;
    private final String version;
    private final InstantSource clock;

    public ServerInfoResource(Links links, String version, InstantSource clock) {
        this.links = links;
        this.version = version;
        this.clock = clock;
    }

    @GET
    @AnonymousSiteAccess
    public Map<String, Object> serverInfo() {
        return new JsonObject()
                .with("baseUrl", links.base())
                .with("version", version)
                .with("versionNumbers", Arrays.stream(version.split("\\.")).map(Integer::valueOf).toList())
                .with("deploymentType", "Server")
                .with("serverTime", JsonDates.instant(Date.from(clock.instant())))
                .with("serverTitle", "Jira-compatible workbench, not for production");
    }
}
