package org.hypothesisstories.adapter.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonWriterTest {
    @Test
    void writesEachKindOfValue() {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("a", Arrays.asList(1, 2L, new BigDecimal("0.95"), 0.5, true, null, "x"));
        object.put("b", Map.of());

        assertEquals("{\"a\":[1,2,0.95,0.5,true,null,\"x\"],\"b\":{}}", JsonWriter.write(object));
    }

    @Test
    void escapesWhatAnHtmlPageOrAScriptCouldTakeForItsOwn() {
        assertEquals("\"\\u003c/script\\u003e\\u0026\\u2028\\u0001\\\"\\\\\\n\"", JsonWriter.write("</script>&\u2028\u0001\"\\\n"));
    }

    @Test
    void writesWhatTheReaderReads() {
        String text = "</script> \u00e9 \ud83d\ude00 \" \\ \t";

        assertEquals(List.of(text), JsonReader.read(JsonWriter.write(List.of(text))));
    }

    @Test
    void refusesWhatHasNoJsonForm() {
        assertThrows(JsonException.class, () -> JsonWriter.write(Double.NaN));
        assertThrows(JsonException.class, () -> JsonWriter.write(new Object()));
    }
}
