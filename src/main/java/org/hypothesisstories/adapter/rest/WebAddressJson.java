package org.hypothesisstories.adapter.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.adapter.json.JsonException;
import org.hypothesisstories.adapter.json.JsonReader;
import org.hypothesisstories.application.port.WebSender;
import org.hypothesisstories.domain.call.WebAddress;
import org.hypothesisstories.domain.call.WebAddressDraft;

/** Listed web addresses in JSON. The secret is read and never written. */
public class WebAddressJson {

    Map<String, Object> of(List<WebAddress> addresses) {
        return Map.of("addresses", addresses.stream().map(this::of).toList());
    }

    Map<String, Object> of(WebAddress address) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", address.id());
        json.put("url", address.url().toString());
        return json;
    }

    Map<String, Object> of(WebSender.Answer answer) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("accepted", answer.accepted());
        json.put("detail", answer.detail());
        return json;
    }

    /** Reads {@code {"url": "https://…", "secret": "…"}}; the secret may be left out to keep the stored one. */
    WebAddressDraft read(String id, String body) {
        if (!(JsonReader.read(body) instanceof Map<?, ?> json)) {
            throw new JsonException("an object was expected");
        }
        return new WebAddressDraft(id, text(json, "url").orElse(""), text(json, "secret"));
    }

    private static Optional<String> text(Map<?, ?> json, String name) {
        Object value = json.get(name);
        if (value != null && !(value instanceof String)) {
            throw new JsonException("\"" + name + "\" is not a text");
        }
        return Optional.ofNullable((String) value);
    }
}
