package org.hypothesisstories.workbench.rest.plugin;

import java.util.Collection;
import org.hypothesisstories.workbench.plugin.PluginModule;

/** Lists what a plugin's jar holds. */
@FunctionalInterface
public interface ClassFiles {
    /** The locations of all class files of the module's plugin, as {@code com/example/Some.class}. */
    Collection<String> of(PluginModule module);
}
