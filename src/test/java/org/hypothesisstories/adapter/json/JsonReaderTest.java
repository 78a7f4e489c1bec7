package org.hypothesisstories.adapter.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {
    @Test
    void readsEachKindOfValue() {
        Object read = JsonReader.read(" {\"a\": [1, -2.50e1, true, false, null, \"x\\n\\u00e9\\/\"], \"b\": {}} ");

        Map<?, ?> object = (Map<?, ?>) read;
        List<?> array = (List<?>) object.get("a");
        assertEquals(new BigDecimal("1"), array.get(0));
        assertEquals(new BigDecimal("-2.50e1"), array.get(1));
        assertEquals(List.of(true, false), array.subList(2, 4));
        assertNull(array.get(4));
        assertEquals("x\n\u00e9/", array.get(5));
        assertEquals(Map.of(), object.get("b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{", "[1,]", "{\"a\":1,}", "{a:1}", "'a'", "01", "1.", ".5", "+1", "NaN", "Infinity", "tru", "\"a", "\"\\x\"",
        "\"\\u12\"", "\"a\nb\"", "1 2", "[1] x", "{\"a\":1,\"a\":2}", "nul", "{\"a\" 1}"})
    void refusesWhatIsNotJson(String text) {
        assertThrows(JsonException.class, () -> JsonReader.read(text));
    }

    @Test
    void refusesNestingWithoutEnd() {
        assertThrows(JsonException.class, () -> JsonReader.read("[".repeat(100_000)));
        assertThrows(JsonException.class, () -> JsonReader.read("[".repeat(33) + "]".repeat(33)));
    }

    @Test
    void refusesNumbersThatAreLongerThanAnybodyNeeds() {
        assertThrows(JsonException.class, () -> JsonReader.read("1".repeat(65)));
        assertThrows(JsonException.class, () -> JsonReader.read("1e99999"));
    }

    @Test
    void saysWhereTheMistakeIs() {
        assertEquals("',' was expected at position 3", assertThrows(JsonException.class, () -> JsonReader.read("[1 2]")).getMessage());
    }
}
