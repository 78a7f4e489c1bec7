package org.hypothesisstories.adapter.rest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** {@code docs/openapi.yaml}, and what it says of JSON values: a small part of JSON Schema, the part that the file uses. */
final class OpenApi {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete");

    private final Map<?, ?> root;

    private OpenApi(Map<?, ?> root) {
        this.root = root;
    }

    static OpenApi read() {
        try {
            return new OpenApi(new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(Path.of("docs/openapi.yaml"))));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The operations by method and address, such as {@code GET /issues/{key}}. */
    Map<String, Map<?, ?>> operations() {
        Map<String, Map<?, ?>> operations = new TreeMap<>();
        ((Map<?, ?>) root.get("paths")).forEach((path, item) -> ((Map<?, ?>) item).forEach((method, operation) -> {
            if (METHODS.contains(method)) {
                operations.put(((String) method).toUpperCase(Locale.ROOT) + " " + path, (Map<?, ?>) operation);
            }
        }));
        return operations;
    }

    /** The examples of an operation's request. */
    List<Object> requestExamples(Map<?, ?> operation) {
        List<Object> examples = new ArrayList<>();
        Map<?, ?> content = content((Map<?, ?>) operation.get("requestBody"));
        if (content.get("example") != null) {
            examples.add(content.get("example"));
        }
        if (content.get("examples") instanceof Map<?, ?> several) {
            several.values().forEach(example -> examples.add(((Map<?, ?>) example).get("value")));
        }
        return examples;
    }

    /** The schema of a request, or null where there is no body. */
    Map<?, ?> requestSchema(Map<?, ?> operation) {
        return operation.get("requestBody") == null ? null : (Map<?, ?>) content((Map<?, ?>) operation.get("requestBody")).get("schema");
    }

    /** The schema of an answer; fails where the operation names no such status. */
    Map<?, ?> answerSchema(String operation, int status) {
        Map<?, ?> response = (Map<?, ?>) ((Map<?, ?>) operations().get(operation).get("responses")).get(String.valueOf(status));
        if (response == null) {
            throw new AssertionError(operation + " does not tell of " + status);
        }
        return (Map<?, ?>) content(resolved(response)).get("schema");
    }

    Map<?, ?> schema(String name) {
        return (Map<?, ?>) ((Map<?, ?>) ((Map<?, ?>) root.get("components")).get("schemas")).get(name);
    }

    Map<?, ?> refusalExample() {
        Map<?, ?> responses = (Map<?, ?>) ((Map<?, ?>) root.get("components")).get("responses");
        return (Map<?, ?>) content((Map<?, ?>) responses.get("Refused")).get("example");
    }

    /** Everything in which a value differs from a schema; empty when nothing does. */
    List<String> differences(Object value, Map<?, ?> schema, String place) {
        Map<?, ?> rule = resolved(schema);
        if (rule.get("oneOf") instanceof List<?> choices) {
            List<List<String>> all = choices.stream().map(choice -> differences(value, (Map<?, ?>) choice, place)).toList();
            return all.stream().anyMatch(List::isEmpty) ? List.of() : all.stream().flatMap(List::stream).toList();
        }
        List<String> differences = new ArrayList<>();
        if (!types(rule).isEmpty() && types(rule).stream().noneMatch(type -> isOf(type, value))) {
            differences.add(place + " is no " + types(rule) + ": " + value);
        }
        if (rule.get("enum") instanceof List<?> values && !values.contains(value)) {
            differences.add(place + " is none of " + values + ": " + value);
        }
        if (value instanceof Map<?, ?> object) {
            differences.addAll(members(object, rule, place));
        }
        if (value instanceof List<?> list && rule.get("items") instanceof Map<?, ?> items) {
            list.forEach(element -> differences.addAll(differences(element, items, place + "[]")));
        }
        return differences;
    }

    private List<String> members(Map<?, ?> object, Map<?, ?> rule, String place) {
        List<String> differences = new ArrayList<>();
        Map<?, ?> properties = rule.get("properties") instanceof Map<?, ?> known ? known : Map.of();
        if (rule.get("required") instanceof List<?> required) {
            required.stream().filter(name -> !object.containsKey(name)).forEach(name -> differences.add(place + " lacks " + name));
        }
        object.forEach((name, member) -> {
            if (properties.get(name) instanceof Map<?, ?> schema) {
                differences.addAll(differences(member, schema, place + "." + name));
            } else if (Boolean.FALSE.equals(rule.get("additionalProperties"))) {
                differences.add(place + " has " + name + ", which is not described");
            }
        });
        return differences;
    }

    private static List<?> types(Map<?, ?> rule) {
        Object type = rule.get("type");
        return type == null ? List.of() : type instanceof List<?> several ? several : List.of(type);
    }

    private static boolean isOf(Object type, Object value) {
        return switch ((String) type) {
            case "object" -> value instanceof Map;
            case "array" -> value instanceof List;
            case "string" -> value instanceof String;
            case "boolean" -> value instanceof Boolean;
            case "null" -> value == null;
            case "integer" -> value instanceof Number number && number.doubleValue() == Math.rint(number.doubleValue());
            case "number" -> value instanceof Number;
            default -> throw new AssertionError("an unknown type " + type);
        };
    }

    private static Map<?, ?> content(Map<?, ?> holder) {
        if (holder == null || !(holder.get("content") instanceof Map<?, ?> content)) {
            return Map.of();
        }
        return (Map<?, ?>) content.get("application/json");
    }

    private Map<?, ?> resolved(Map<?, ?> schema) {
        if (!(schema.get("$ref") instanceof String reference)) {
            return schema;
        }
        Object found = root;
        for (String step : reference.substring(2).split("/")) {
            found = ((Map<?, ?>) found).get(step);
        }
        if (found == null) {
            throw new AssertionError("nothing stands at " + reference);
        }
        return resolved((Map<?, ?>) found);
    }
}
