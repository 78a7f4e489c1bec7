package org.hypothesisstories.workbench.rest.plugin;

import java.util.Set;
import org.hypothesisstories.workbench.plugin.PluginModule;
import org.hypothesisstories.workbench.rest.component.ComponentSource;

/** The resources and providers of one module, created anew each time as its plugin's Spring context does. */
record PluginComponents(PluginModule module, Set<Class<?>> classes) implements ComponentSource {
    @Override
    public Object get(Class<?> type) {
        return module.create(type.getName(), type);
    }
}
