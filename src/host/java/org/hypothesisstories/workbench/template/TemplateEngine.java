package org.hypothesisstories.workbench.template;

import java.util.Map;
import org.hypothesisstories.workbench.plugin.PluginModule;

/** Renders Velocity templates as Jira does: references escaped for HTML, methods held to the allowlist. */
public interface TemplateEngine {
    /** Renders a template of the module's plugin, or of the host where the plugin has none at this location. */
    String render(PluginModule owner, String location, Map<String, ?> context);

    /** Renders one of the host's own templates; the location is a path on the class path. */
    String render(String location, Map<String, ?> context);

    /** Renders a text that the module's descriptor holds, for instance the link of a web item. */
    String evaluate(PluginModule owner, String text, Map<String, ?> context);
}
