package org.hypothesisstories.adapter.rest;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hypothesisstories.adapter.json.JsonWriter;

/** Answers in JSON. */
final class Answers {
    private Answers() {
    }

    static Response ok(Map<String, ?> json) {
        return json(Response.Status.OK, json);
    }

    /** The one shape of every refusal. */
    static Response refusal(Response.Status status, String code, String message, Map<String, ?> details) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", code);
        json.put("message", message);
        json.put("details", details);
        return json(status, json);
    }

    private static Response json(Response.Status status, Map<String, ?> json) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .header("Cache-Control", "no-store")
                .entity(JsonWriter.write(json))
                .build();
    }
}
