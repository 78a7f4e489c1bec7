package org.hypothesisstories.workbench.plugin;

import java.util.List;
import java.util.Optional;

/** The modules of all plugins that are enabled at this moment. */
public interface PluginModules {
    /** Enabled modules of one type, ordered by their weight or order, then by key. */
    List<PluginModule> enabled(String type);

    /** The enabled module with this complete key ({@code plugin.key:module-key}). */
    Optional<PluginModule> find(String completeKey);

    /** Calls the listener after each change of what is enabled. */
    void onChange(Runnable listener);
}
