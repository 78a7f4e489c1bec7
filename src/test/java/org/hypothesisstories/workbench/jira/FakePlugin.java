package org.hypothesisstories.workbench.jira;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hypothesisstories.workbench.plugin.PluginModule;
import org.hypothesisstories.workbench.plugin.PluginModules;

/** A plugin whose modules a test adds, and which it enables and disables. */
public final class FakePlugin implements PluginModules {
    private final List<PluginModule> modules = new ArrayList<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private boolean enabled = true;

    /** Adds a module by its descriptor element; {@code maker} stands for the plugin's Spring context. */
    public void add(String descriptor, Supplier<?> maker) {
        modules.add(new FakeModule(descriptor, maker));
        listeners.forEach(Runnable::run);
    }

    public void enable(boolean now) {
        enabled = now;
        listeners.forEach(Runnable::run);
    }

    @Override
    public List<PluginModule> enabled(String type) {
        return enabled ? modules.stream().filter(module -> module.type().equals(type)).toList() : List.of();
    }

    @Override
    public Optional<PluginModule> find(String completeKey) {
        return enabled ? modules.stream().filter(module -> module.completeKey().equals(completeKey)).findFirst() : Optional.empty();
    }

    @Override
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }
}
