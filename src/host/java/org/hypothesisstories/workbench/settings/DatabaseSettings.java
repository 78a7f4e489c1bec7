package org.hypothesisstories.workbench.settings;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import java.util.Objects;
import java.util.Optional;
import org.hypothesisstories.workbench.db.Database;
import org.jdbi.v3.core.Handle;

/** The settings of one namespace; they take part in the caller's transaction. */
final class DatabaseSettings implements PluginSettings {
    private static final int LONGEST_KEY = 100;

    private final Database database;
    private final String namespace;

    DatabaseSettings(Database database, String namespace) {
        this.database = database;
        this.namespace = namespace;
    }

    @Override
    public Object get(String key) {
        checkKey(key);
        return database.jdbi().withHandle(handle -> read(handle, key)).map(SettingValue::value).orElse(null);
    }

    @Override
    public Object put(String key, Object value) {
        checkKey(key);
        if (value == null) {
            return remove(key);
        }
        SettingValue stored = SettingValue.of(value);
        return database.inTransaction(() -> database.jdbi().withHandle(handle -> {
            Optional<SettingValue> before = read(handle, key);
            write(handle, key, stored, before.isPresent());
            return before.map(SettingValue::value).orElse(null);
        }));
    }

    @Override
    public Object remove(String key) {
        checkKey(key);
        return database.inTransaction(() -> database.jdbi().withHandle(handle -> {
            Optional<SettingValue> before = read(handle, key);
            handle.createUpdate("delete from plugin_setting where namespace = :namespace and setting_key = :key")
                    .bind("namespace", namespace)
                    .bind("key", key)
                    .execute();
            return before.map(SettingValue::value).orElse(null);
        }));
    }

    private Optional<SettingValue> read(Handle handle, String key) {
        return handle.createQuery(
                        "select value_type, setting_value from plugin_setting where namespace = :namespace and setting_key = :key")
                .bind("namespace", namespace)
                .bind("key", key)
                .map((row, context) -> new SettingValue(row.getString("value_type"), row.getString("setting_value")))
                .findOne();
    }

    private void write(Handle handle, String key, SettingValue value, boolean exists) {
        handle.createUpdate(
                        exists
                                ? "update plugin_setting set value_type = :type, setting_value = :json"
                                        + " where namespace = :namespace and setting_key = :key"
                                : "insert into plugin_setting (namespace, setting_key, value_type, setting_value)"
                                        + " values (:namespace, :key, :type, :json)")
                .bind("namespace", namespace)
                .bind("key", key)
                .bind("type", value.type())
                .bind("json", value.json())
                .execute();
    }

    private static void checkKey(String key) {
        if (Objects.requireNonNull(key, "key").length() > LONGEST_KEY) {
            throw new IllegalArgumentException("The plugin settings key cannot be more than 100 characters in length");
        }
    }
}
