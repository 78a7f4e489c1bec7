package org.hypothesisstories.workbench.settings;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import org.hypothesisstories.workbench.db.Database;

/** Opens plugin settings: the global ones, or those of one key. */
public final class DatabaseSettingsFactory implements PluginSettingsFactory {
    private static final String GLOBAL = "";

    private final Database database;

    public DatabaseSettingsFactory(Database database) {
        this.database = database;
    }

    @Override
    public PluginSettings createSettingsForKey(String key) {
        return new DatabaseSettings(database, key == null ? GLOBAL : key);
    }

    @Override
    public PluginSettings createGlobalSettings() {
        return new DatabaseSettings(database, GLOBAL);
    }
}
