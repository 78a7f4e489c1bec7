package org.hypothesisstories.workbench.ao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class NamespaceTest {
    private final Namespace namespace = new Namespace("com.example.timebox");

    @Test
    void endsThePrefixWithSixDigitsOfTheHash() {
        assertEquals("AO_AAF89F", namespace.prefix());
        assertEquals("AO_AAF89F_SAMPLE", namespace.prepend("SAMPLE"));
    }

    @Test
    void ownsItsTablesOnly() {
        assertTrue(namespace.owns("AO_AAF89F_SAMPLE"));
        assertFalse(namespace.owns("AO_000000_SAMPLE"));
    }
}
