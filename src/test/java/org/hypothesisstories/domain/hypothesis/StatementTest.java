package org.hypothesisstories.domain.hypothesis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StatementTest {

    @Test
    void tidiesItsParts() {
        Statement statement = new Statement("  distilbert ", null, "\tsales\n", "");
        assertEquals(new Statement("distilbert", "", "sales", ""), statement);
        assertTrue(statement.has(StatementPart.APPROACH));
        assertFalse(statement.has(StatementPart.OUTCOME));
        assertEquals("sales", statement.part(StatementPart.BENEFICIARY));
        assertFalse(statement.has(StatementPart.PRIOR_EVIDENCE));
        assertFalse(statement.isEmpty());
    }

    @Test
    void isEmptyWithoutAnyPart() {
        assertTrue(new Statement(" ", null, "", "").isEmpty());
    }

    @Test
    void refusesEachPartThatIsTooLong() {
        String longest = "x".repeat(Statement.LONGEST_PART);
        assertTrue(Statement.read(longest, longest, longest, longest).value().isPresent());
        assertEquals(
                List.of(new Statement.TooLong(StatementPart.APPROACH, 4001, 4000),
                        new Statement.TooLong(StatementPart.PRIOR_EVIDENCE, 1_000_000, 4000)),
                Statement.read(longest + "x", "", "", "x".repeat(1_000_000)).problems());
    }

    @Test
    void findsPartsByTheirStoredKey() {
        for (StatementPart part : StatementPart.values()) {
            assertEquals(Optional.of(part), StatementPart.byKey(part.key()));
        }
        assertEquals(Optional.empty(), StatementPart.byKey("APPROACH"));
    }
}
