package org.hypothesisstories.workbench.plugin;

import java.util.List;
import java.util.Optional;

/** One plugin as the list of plugins shows it. */
public record PluginListing(String key, String name, String version, PluginState state, Optional<String> problem, List<Module> modules) {
    /** One module of the plugin; a warning says why it is not in use although the plugin may be. */
    public record Module(String key, String type, String name, boolean enabled, Optional<String> warning) {
    }
}
