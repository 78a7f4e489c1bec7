package org.hypothesisstories.workbench.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.workbench.plugin.PluginModule;
import org.hypothesisstories.workbench.plugin.PluginModules;

/** Modules that a test enables and disables. */
public final class FakeModules implements PluginModules {
    private final List<PluginModule> enabled = new ArrayList<>();
    private final List<Runnable> listeners = new ArrayList<>();

    public void enable(PluginModule module) {
        enabled.add(module);
        listeners.forEach(Runnable::run);
    }

    public void disable(PluginModule module) {
        enabled.remove(module);
        listeners.forEach(Runnable::run);
    }

    @Override
    public List<PluginModule> enabled(String type) {
        return enabled.stream().filter(module -> module.type().equals(type)).toList();
    }

    @Override
    public Optional<PluginModule> find(String completeKey) {
        return enabled.stream().filter(module -> module.completeKey().equals(completeKey)).findFirst();
    }

    @Override
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }
}
