package org.hypothesisstories.adapter.customfield;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hypothesisstories.adapter.words.Words;

/**
 * The values of a field to choose from.
 *
 * @param keyOf the key under which a value is stored
 * @param texts what the texts' keys begin with; a value's text has its key behind a dot
 * @param <T> the values
 */
record Choice<T extends Enum<T>>(Class<T> type, Function<T, String> keyOf, String texts) {
    List<String> keys() {
        return Arrays.stream(type.getEnumConstants()).map(keyOf).toList();
    }

    String key(T value) {
        return keyOf.apply(value);
    }

    /** The key; empty for no value. */
    String key(Optional<T> value) {
        return value.map(keyOf).orElse("");
    }

    Optional<T> byKey(String key) {
        return Arrays.stream(type.getEnumConstants()).filter(value -> keyOf.apply(value).equals(key)).findFirst();
    }

    String inWords(String key, Words words) {
        return words.say(texts + "." + key);
    }

    /** What the choice of no value is called. */
    String none(Words words) {
        return words.say(texts + ".none");
    }

    String refusal(String key, Words words) {
        return words.say(texts + ".problem.unknown", key);
    }
}
