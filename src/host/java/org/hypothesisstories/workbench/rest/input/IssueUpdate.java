package org.hypothesisstories.workbench.rest.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a client sends to create, change or move an issue. */
public record IssueUpdate(Map<String, Object> fields, Map<String, List<Map<String, Object>>> update, Transition transition,
        List<Property> properties, Map<String, Object> historyMetadata) {
    private static final String SET = "set";

    /** The transition to execute, by its id. */
    public record Transition(String id, String name) {}

    /** A property to set on the issue. */
    public record Property(String key, Object value) {}

    /** One change of one field. */
    public record Operation(String name, Object value) {}

    public IssueUpdate {
        fields = fields == null ? Map.of() : fields;
        update = update == null ? Map.of() : update;
        properties = properties == null ? List.of() : properties;
    }

    /** Everything that is to be done, by field: a plain value is set, listed operations keep their order. */
    Map<String, List<Operation>> operations() {
        Map<String, List<Operation>> operations = new LinkedHashMap<>();
        fields.forEach((field, value) -> of(operations, field).add(new Operation(SET, value)));
        update.forEach((field, changes) -> changes.forEach(change ->
                change.forEach((name, value) -> of(operations, field).add(new Operation(name, value)))));
        return operations;
    }

    private static List<Operation> of(Map<String, List<Operation>> operations, String field) {
        return operations.computeIfAbsent(field, any -> new ArrayList<>());
    }
}
