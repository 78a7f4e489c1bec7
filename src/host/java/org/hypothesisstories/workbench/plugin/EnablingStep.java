package org.hypothesisstories.workbench.plugin;

/** What an area does for a plugin before others see it as enabled. */
public interface EnablingStep {
    /** Prepares the plugin, whose Spring context is up; what it throws keeps the plugin from being enabled. */
    void enabling(InstalledPlugin plugin);

    /** Forgets the plugin, which is about to be stopped. */
    default void disabling(InstalledPlugin plugin) {
    }
}
