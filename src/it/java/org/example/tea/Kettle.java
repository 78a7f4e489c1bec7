package org.example.tea;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;

/** Counts in the plugin's settings, so that every node and every start sees the same numbers. */
public class Kettle {
    private final PluginSettingsFactory settings;

    public Kettle(PluginSettingsFactory settings) {
        this.settings = settings;
    }

    synchronized void count(String what) {
        settings().put(key(what), Integer.toString(times(what) + 1));
    }

    int times(String what) {
        Object stored = settings().get(key(what));
        return stored == null ? 0 : Integer.parseInt(stored.toString());
    }

    private PluginSettings settings() {
        return settings.createGlobalSettings();
    }

    private static String key(String what) {
        return "org.example.tea." + what;
    }
}
