package org.hypothesisstories.workbench.plugin;

import org.hypothesisstories.workbench.db.Database;

/** Remembers across restarts which plugins people have switched off. */
final class PluginStates {
    private final Database database;

    PluginStates(Database database) {
        this.database = database;
    }

    boolean wanted(String pluginKey) {
        return database.jdbi().withHandle(handle -> handle
                .select("select enabled from plugin_state where plugin_key = ?", pluginKey)
                .mapTo(boolean.class).findOne().orElse(true));
    }

    void remember(String pluginKey, boolean enabled) {
        database.inTransaction(() -> database.jdbi().withHandle(handle -> {
            handle.execute("delete from plugin_state where plugin_key = ?", pluginKey);
            return handle.execute("insert into plugin_state (plugin_key, enabled) values (?, ?)", pluginKey, enabled);
        }));
    }
}
