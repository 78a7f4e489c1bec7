package org.hypothesisstories.workbench.plugin;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The modules of the plugins that are enabled at the moment of asking. */
final class EnabledModules implements PluginModules {
    /** What Jira takes where a module states no place. */
    private static final int DEFAULT_WEIGHT = 1000;

    private final Supplier<List<InstalledPlugin>> enabled;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    EnabledModules(Supplier<List<InstalledPlugin>> enabled) {
        this.enabled = enabled;
    }

    @Override
    public List<PluginModule> enabled(String type) {
        return all().filter(module -> type.equals(module.type()))
                .sorted(Comparator.comparingInt(EnabledModules::weight).thenComparing(PluginModule::completeKey))
                .toList();
    }

    private static int weight(PluginModule module) {
        return Xml.attribute(module.xml(), "weight")
                .or(() -> Xml.childText(module.xml(), "weight"))
                .or(() -> Xml.childText(module.xml(), "order"))
                .map(Integer::parseInt)
                .orElse(DEFAULT_WEIGHT);
    }

    @Override
    public Optional<PluginModule> find(String completeKey) {
        return all().filter(module -> completeKey.equals(module.completeKey())).findFirst();
    }

    @Override
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    void changed() {
        listeners.forEach(Runnable::run);
    }

    private Stream<PluginModule> all() {
        return enabled.get().stream().flatMap(plugin -> plugin.modules().stream());
    }
}
