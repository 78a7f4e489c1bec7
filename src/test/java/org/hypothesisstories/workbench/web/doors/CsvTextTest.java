package org.hypothesisstories.workbench.web.doors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTextTest {
    @Test
    void readsWhatItWrites() {
        List<String> cells = List.of("plain", "a, b", "say \"so\"", "two\nlines", "");

        assertEquals(List.of(cells), CsvText.read(CsvText.line(cells)));
    }

    @Test
    void readsLinesOfEverySystemAndLeavesBlankOnesOut() {
        assertEquals(List.of(List.of("a", "b"), List.of("c", "d")), CsvText.read("a,b\r\n\r\n,\nc,d"));
    }

    @Test
    void writesNoFormula() {
        assertEquals("'=1+1,'@x,\"'-1,\"\"\"\r\n", CsvText.line(List.of("=1+1", "@x", "-1,\"")));
    }
}
