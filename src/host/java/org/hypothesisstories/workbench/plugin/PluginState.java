package org.hypothesisstories.workbench.plugin;

/** Where a plugin stands. */
public enum PluginState {
    /** Switched off, or not switched on yet. */
    DISABLED,
    /** Its Spring context is up and its modules are in use. */
    ENABLED,
    /** It was to be enabled and could not be. */
    FAILED,
    /** Its jar is not one that Jira would install. */
    REFUSED
}
