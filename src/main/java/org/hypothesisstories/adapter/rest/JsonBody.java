package org.hypothesisstories.adapter.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hypothesisstories.adapter.json.JsonReader;
import org.hypothesisstories.adapter.rest.UnusableRequest.Code;

/** An object in the body of a request, read strictly: what is unknown or of another type is refused by its name. */
final class JsonBody {
    /** The largest body of a request, in bytes. */
    static final int LARGEST = 1024 * 1024;

    private final Map<?, ?> members;
    private final String place;

    private JsonBody(Map<?, ?> members, String place) {
        this.members = members;
        this.place = place;
    }

    /** Reads a body that is one object with these members and no others. */
    static JsonBody read(InputStream body, Collection<String> known) {
        return of(value(body), "", known);
    }

    /** Reads a body of whatever JSON. */
    static Object value(InputStream body) {
        try {
            byte[] bytes = body.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new UnusableRequest(Code.BODY_TOO_LARGE, "", String.valueOf(LARGEST));
            }
            return JsonReader.read(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException otherCharset) {
            throw new UnusableRequest(Code.NOT_UTF_8, "");
        } catch (IOException brokenOff) {
            throw new UncheckedIOException(brokenOff);
        }
    }

    /** Takes a value as an object with these members and no others. */
    static JsonBody of(Object value, String place, Collection<String> known) {
        if (!(value instanceof Map<?, ?> members)) {
            throw new UnusableRequest(Code.OBJECT_EXPECTED, place, String.join(", ", known));
        }
        for (Object name : members.keySet()) {
            if (!known.contains(name)) {
                throw new UnusableRequest(
                        Code.UNKNOWN_MEMBER, at(place, (String) name), (String) name, String.join(", ", known));
            }
        }
        return new JsonBody(members, place);
    }

    boolean has(String name) {
        return members.get(name) != null;
    }

    /** A text; empty when it is absent or null. */
    String text(String name) {
        Object value = members.get(name);
        if (value == null || value instanceof String) {
            return value == null ? "" : (String) value;
        }
        throw new UnusableRequest(Code.TEXT_EXPECTED, at(place, name));
    }

    /** A number as it is written, in JSON's form or as a text; empty when it is absent or null. */
    String number(String name) {
        return has(name) ? number(members.get(name), at(place, name)) : "";
    }

    boolean flag(String name) {
        Object value = members.get(name);
        if (value == null || value instanceof Boolean) {
            return Boolean.TRUE.equals(value);
        }
        throw new UnusableRequest(Code.FLAG_EXPECTED, at(place, name));
    }

    /** A list; empty when it is absent or null. */
    List<?> list(String name) {
        Object value = members.get(name);
        if (value == null || value instanceof List<?>) {
            return value == null ? List.of() : (List<?>) value;
        }
        throw new UnusableRequest(Code.LIST_EXPECTED, at(place, name));
    }

    /** The numbers of a list, as they are written. */
    List<String> numbers(String name) {
        List<?> values = list(name);
        return values.stream().map(value -> number(value, at(place, name))).toList();
    }

    /** An object within, with these members and no others; one without members when it is absent or null. */
    JsonBody object(String name, Collection<String> known) {
        return has(name) ? of(members.get(name), at(place, name), known) : new JsonBody(Map.of(), at(place, name));
    }

    private static String number(Object value, String place) {
        if (value instanceof String || value instanceof Number) {
            return value.toString();
        }
        throw new UnusableRequest(Code.NUMBER_EXPECTED, place);
    }

    private static String at(String place, String name) {
        return place.isEmpty() ? name : place + "." + name;
    }
}
