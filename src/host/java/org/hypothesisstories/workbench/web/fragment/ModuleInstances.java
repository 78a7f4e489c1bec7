package org.hypothesisstories.workbench.web.fragment;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.hypothesisstories.workbench.plugin.PluginModule;
import org.hypothesisstories.workbench.plugin.PluginModules;

/** Keeps what was made from a module for as long as the set of enabled modules does not change. */
public final class ModuleInstances<T> {
    private final Map<String, T> instances = new ConcurrentHashMap<>();
    private final Function<PluginModule, T> maker;

    public ModuleInstances(PluginModules modules, Function<PluginModule, T> maker) {
        this.maker = maker;
        modules.onChange(instances::clear);
    }

    public T of(PluginModule module) {
        return instances.computeIfAbsent(module.completeKey(), key -> maker.apply(module));
    }
}
