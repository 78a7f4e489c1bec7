package org.hypothesisstories.adapter.rest;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hypothesisstories.adapter.json.JsonWriter;

/** Answers in JSON. */
final class Answers {
    private static final String PROBLEMS = "problems";
    private static final String FIELD = "field";

    private Answers() {
    }

    static Response ok(Map<String, ?> json) {
        return json(Response.Status.OK, json);
    }

    static Response created(Map<String, ?> json) {
        return json(Response.Status.CREATED, json);
    }

    /** The one shape of every refusal; where the details tell no problems, the refusal itself is the one. */
    static Response refusal(Response.Status status, String code, String message, Map<String, ?> details) {
        Map<String, Object> all = new LinkedHashMap<>(details);
        String field = details.get(FIELD) instanceof String given ? given : "";
        all.computeIfAbsent(PROBLEMS, none -> List.of(problem(code, field, message)));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", code);
        json.put("message", message);
        json.put("details", all);
        return json(status, json);
    }

    /** One of the problems in a refusal's details. */
    static Map<String, Object> problem(String code, String field, String message) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", code);
        json.put(FIELD, field);
        json.put("message", message);
        return json;
    }

    private static Response json(Response.Status status, Map<String, ?> json) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .header("Cache-Control", "no-store")
                .entity(JsonWriter.write(json))
                .build();
    }
}
