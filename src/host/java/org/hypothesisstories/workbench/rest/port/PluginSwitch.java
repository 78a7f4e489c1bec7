package org.hypothesisstories.workbench.rest.port;

import java.util.Map;

/** Enables and disables plugins at run time. */
public interface PluginSwitch {
    /** Every plugin's key, and whether it is enabled. */
    Map<String, Boolean> states();

    void enable(String pluginKey);

    void disable(String pluginKey);
}
