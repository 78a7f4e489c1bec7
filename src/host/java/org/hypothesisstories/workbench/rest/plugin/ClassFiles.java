package org.hypothesisstories.workbench.rest.plugin;

import java.util.Collection;
import java.util.List;
import org.hypothesisstories.workbench.plugin.PluginContainer;
import org.hypothesisstories.workbench.plugin.PluginModule;

/** Lists what a plugin's jar holds. */
@FunctionalInterface
public interface ClassFiles {
    /** The locations of all class files of the module's plugin, as {@code com/example/Some.class}. */
    Collection<String> of(PluginModule module);

    /** Looks into the jars that the container has installed. */
    static ClassFiles installedIn(PluginContainer container) {
        return module -> container.find(module.pluginKey()).map(plugin -> plugin.files(".class")).orElse(List.of());
    }
}
