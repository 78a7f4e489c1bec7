package org.hypothesisstories.workbench.template;

import java.util.Map;
import org.hypothesisstories.workbench.plugin.PluginModule;

/** Renders Velocity templates as Jira does: references escaped for HTML, methods held to the allowlist. */
public interface TemplateEngine {
    /** Renders a template of the module's plugin. */
    String render(PluginModule owner, String location, Map<String, ?> context);

    /** Renders one of the host's own templates. */
    String render(String location, Map<String, ?> context);
}
