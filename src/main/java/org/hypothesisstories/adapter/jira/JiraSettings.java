package org.hypothesisstories.adapter.jira;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.Optional;
import org.hypothesisstories.plugin.Keys;

/** The plugin's own settings, above all the ids of what set-up found or made; shared by all nodes. */
public class JiraSettings {
    private final PluginSettingsFactory factory;

    public JiraSettings(PluginSettingsFactory factory) {
        this.factory = factory;
    }

    /** The text under a name of {@link Keys}. */
    public Optional<String> read(String name) {
        return Optional.ofNullable((String) settings().get(Keys.SETTINGS_PREFIX + name));
    }

    /** Keeps a text under a name of {@link Keys}. */
    public void write(String name, String value) {
        settings().put(Keys.SETTINGS_PREFIX + name, value);
    }

    private PluginSettings settings() {
        return factory.createGlobalSettings();
    }
}
