package org.hypothesisstories.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ParsedTest {

    @Test
    void readsOnFromAValue() {
        Parsed<Integer, String> parsed = Parsed.<String, String>accepted("12").then(text -> Parsed.accepted(text.length()));
        assertEquals(Optional.of(2), parsed.value());
        assertEquals(List.of(), parsed.problems());
        assertEquals(2, parsed.orElseThrow());
    }

    @Test
    void passesProblemsOn() {
        Parsed<Integer, String> parsed = Parsed.<String, String>refused("no").then(text -> Parsed.accepted(text.length()));
        assertEquals(Optional.empty(), parsed.value());
        assertEquals(List.of("no"), parsed.problems());
        assertThrows(NoSuchElementException.class, parsed::orElseThrow);
    }

    @Test
    void isNotRefusedWithoutAProblem() {
        assertThrows(IllegalArgumentException.class, () -> Parsed.refused(List.of()));
    }
}
