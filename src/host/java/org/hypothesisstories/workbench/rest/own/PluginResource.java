package org.hypothesisstories.workbench.rest.own;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hypothesisstories.workbench.plugin.PluginContainer;
import org.hypothesisstories.workbench.plugin.PluginListing;
import org.hypothesisstories.workbench.rest.error.RestFailure;
import org.hypothesisstories.workbench.rest.json.JsonObject;

/** Plugins, which can be switched on and off. */
@Path("plugins")
@AdminOnly
@Produces(MediaType.APPLICATION_JSON)
public final class PluginResource {
    private final PluginContainer plugins;

    /** What a plugin is to be. */
    public record Wanted(boolean enabled) {}

    public PluginResource(PluginContainer plugins) {
        this.plugins = plugins;
    }

    @GET
    public List<Map<String, Object>> list() {
        return plugins.list(Locale.ENGLISH).stream().map(PluginResource::json).toList();
    }

    /** Answers when the plugin is up or down. */
    @PUT
    @Path("{key}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Map<String, Object> change(@PathParam("key") String key, Wanted wanted) {
        if (plugins.find(key).isEmpty()) {
            throw RestFailure.notFound("No plugin has the key '" + key + "'.");
        }
        if (wanted.enabled()) {
            plugins.enable(key);
        } else {
            plugins.disable(key);
        }
        return list().stream().filter(plugin -> key.equals(plugin.get("key"))).findFirst().orElseThrow();
    }

    private static Map<String, Object> json(PluginListing plugin) {
        return new JsonObject()
                .with("key", plugin.key())
                .with("name", plugin.name())
                .with("version", plugin.version())
                .with("state", plugin.state().name())
                .with("problem", plugin.problem().orElse(null))
                .with("modules", plugin.modules().stream().map(PluginResource::json).toList());
    }

    private static Map<String, Object> json(PluginListing.Module module) {
        return new JsonObject()
                .with("key", module.key())
                .with("type", module.type())
                .with("enabled", module.enabled())
                .with("warning", module.warning().orElse(null));
    }
}
