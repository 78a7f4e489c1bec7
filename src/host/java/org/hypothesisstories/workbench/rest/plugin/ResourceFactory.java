package org.hypothesisstories.workbench.rest.plugin;

import java.util.Set;
import org.hypothesisstories.workbench.plugin.PluginModule;

/** Creates the resources and providers of one module as its plugin's Spring context does. */
record ResourceFactory(PluginModule module, Set<Class<?>> classes) {
    boolean declares(Class<?> type) {
        return classes.contains(type);
    }

    Object create(Class<?> type) {
        return module.create(type.getName(), type);
    }
}
