package org.hypothesisstories.workbench.jira.field;

import java.util.Optional;
import org.hypothesisstories.workbench.plugin.PluginModule;

/** The Velocity templates of a field type. */
interface FieldTemplates {
    /** The template with this name: {@code view}, {@code column-view}, {@code edit}, {@code xml}. */
    Optional<Template> template(String name);

    /** A template and the plugin whose it is, null for the host's own. */
    record Template(PluginModule owner, String location) {}
}
