package org.hypothesisstories.workbench.jira.property;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.workbench.db.Database;

/** JSON values under keys, kept beside the entities of one kind. */
public final class EntityProperties {
    private static final int MAX_KEY = 255;
    private static final int MAX_VALUE = 32_768;
    private static final ObjectMapper JSON = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private final Database database;
    private final InstantSource clock;
    private final String entityName;

    public EntityProperties(Database database, InstantSource clock, String entityName) {
        this.database = database;
        this.clock = clock;
        this.entityName = entityName;
    }

    /** Why a property cannot be stored, in words of this program; empty when it can. */
    public Optional<String> refusal(String key, String value) {
        if (key == null || key.isBlank() || key.length() > MAX_KEY) {
            return Optional.of("workbench.property.key");
        }
        if (value == null || value.length() > MAX_VALUE) {
            return Optional.of("workbench.property.long");
        }
        return isJson(value) ? Optional.empty() : Optional.of("workbench.property.json");
    }

    private static boolean isJson(String value) {
        try {
            return !JSON.readTree(value).isMissingNode();
        } catch (JsonProcessingException notJson) {
            return false;
        }
    }

    public List<String> keys(long entityId) {
        return database.jdbi().withHandle(handle -> handle
                .createQuery("select property_key from entity_property where entity_name = :name and entity_id = :id order by property_key")
                .bind("name", entityName).bind("id", entityId).mapTo(String.class).list());
    }

    public Optional<StoredProperty> find(long entityId, String key) {
        return database.jdbi().withHandle(handle -> handle.createQuery("""
                        select property_value from entity_property where entity_name = :name and entity_id = :id and property_key = :key
                        """).bind("name", entityName).bind("id", entityId).bind("key", key).mapTo(String.class).findOne()
                .map(value -> new StoredProperty(key, value)));
    }

    /** Stores the value; true when the entity had no property of that key before. */
    public boolean put(long entityId, String key, String value) {
        refusal(key, value).ifPresent(reason -> {
            throw new IllegalArgumentException(reason);
        });
        return database.inTransaction(() -> {
            boolean isNew = update(entityId, key, value) == 0;
            if (isNew) {
                insert(entityId, key, value);
            }
            return isNew;
        });
    }

    private int update(long entityId, String key, String value) {
        return database.jdbi().withHandle(handle -> handle.createUpdate("""
                        update entity_property set property_value = :value, updated = :now
                        where entity_name = :name and entity_id = :id and property_key = :key
                        """).bind("name", entityName).bind("id", entityId).bind("key", key).bind("value", value).bind("now", now()).execute());
    }

    private void insert(long entityId, String key, String value) {
        database.jdbi().useHandle(handle -> handle.createUpdate("""
                        insert into entity_property (entity_name, entity_id, property_key, property_value, created, updated)
                        values (:name, :id, :key, :value, :now, :now)
                        """).bind("name", entityName).bind("id", entityId).bind("key", key).bind("value", value).bind("now", now()).execute());
    }

    /** Removes the property; true when there was one. */
    public boolean remove(long entityId, String key) {
        return database.jdbi().withHandle(handle -> handle.createUpdate("""
                        delete from entity_property where entity_name = :name and entity_id = :id and property_key = :key
                        """).bind("name", entityName).bind("id", entityId).bind("key", key).execute()) > 0;
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
