package org.hypothesisstories.workbench.jira.field;

import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.hypothesisstories.workbench.db.Database;

/** Default values of fields and the like: texts, numbers, dates, and lists of these. */
public final class GenericConfigs implements GenericConfigManager {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Database database;

    public GenericConfigs(Database database) {
        this.database = database;
    }

    @Override
    public void create(String type, String key, Object value) {
        update(type, key, value);
    }

    /** Replaces what was there; null leaves nothing. */
    @Override
    public void update(String type, String key, Object value) {
        database.inTransaction(() -> {
            database.jdbi().useHandle(handle -> {
                handle.execute("delete from generic_config where data_type = ? and data_key = ?", type, key);
                if (value != null) {
                    handle.execute("insert into generic_config (data_type, data_key, data_value) values (?, ?, ?)", type, key, written(value));
                }
            });
            return null;
        });
    }

    @Override
    public Object retrieve(String type, String key) {
        return database.jdbi().withHandle(handle -> handle.select(
                        "select data_value from generic_config where data_type = ? and data_key = ?", type, key).mapTo(String.class).findOne())
                .map(GenericConfigs::read).orElse(null);
    }

    private static String written(Object value) {
        return node(value).toString();
    }

    private static JsonNode node(Object value) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        if (value instanceof String text) {
            return node.put("text", text);
        }
        if (value instanceof Double number) {
            return node.put("decimal", number);
        }
        if (value instanceof Number number) {
            return node.put("integer", number.longValue());
        }
        if (value instanceof Date date) {
            return node.put("date", date.getTime());
        }
        if (value instanceof Collection<?> values) {
            ArrayNode list = node.putArray("list");
            values.forEach(element -> list.add(node(element)));
            return node;
        }
        throw new UnsupportedOperationException("GenericConfigManager with a " + value.getClass().getName());
    }

    private static Object read(String written) {
        try {
            return value(JSON.readTree(written));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored configuration cannot be read: " + written, e);
        }
    }

    private static Object value(JsonNode node) {
        String kind = node.fieldNames().next();
        JsonNode value = node.get(kind);
        return switch (kind) {
            case "text" -> value.textValue();
            case "decimal" -> value.doubleValue();
            case "integer" -> value.longValue();
            case "date" -> new Timestamp(value.longValue());
            case "list" -> list(value);
            default -> throw new IllegalStateException("a stored configuration is of an unknown kind: " + kind);
        };
    }

    private static List<Object> list(JsonNode array) {
        List<Object> values = new ArrayList<>();
        array.forEach(element -> values.add(value(element)));
        return values;
    }
}
