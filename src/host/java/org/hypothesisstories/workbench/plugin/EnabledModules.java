package org.hypothesisstories.workbench.plugin;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The modules of the plugins that are enabled at the moment of asking. */
final class EnabledModules implements PluginModules {
    private static final Logger log = LoggerFactory.getLogger(EnabledModules.class);
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

    /** What one area makes of the change must not keep the others, nor the plugin, from it. */
    void changed() {
        for (Runnable listener : listeners) {
            try {
                listener.run();
            } catch (RuntimeException e) {
                log.error("An area could not follow a change of the enabled modules", e);
            }
        }
    }

    private Stream<PluginModule> all() {
        return enabled.get().stream().flatMap(plugin -> plugin.modules().stream());
    }
}
