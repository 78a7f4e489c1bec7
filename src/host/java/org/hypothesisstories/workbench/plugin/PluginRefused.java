package org.hypothesisstories.workbench.plugin;

/** A jar that Jira would not install, and why. */
public class PluginRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PluginRefused(String reason) {
        super(reason);
    }

    PluginRefused(String reason, Throwable cause) {
        super(reason, cause);
    }
}
