package org.hypothesisstories.domain.hypothesis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hypothesisstories.domain.issue.IssueKey;
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
        assertTrue(Statement.read(Map.of(StatementPart.APPROACH, longest, StatementPart.BASELINE, longest), "", "").value().isPresent());
        assertEquals(
                List.of(new StatementProblem.TooLong(StatementPart.APPROACH, 4001, 4000),
                        new StatementProblem.TooLong(StatementPart.PRIOR_EVIDENCE, 1_000_000, 4000)),
                Statement.read(Map.of(StatementPart.APPROACH, longest + "x", StatementPart.PRIOR_EVIDENCE, "x".repeat(1_000_000)), "", "")
                        .problems());
    }

    @Test
    void readsWordingAndOrigin() {
        Statement read = Statement.read(Map.of(StatementPart.OUTCOME, "b"), "technical-story", " res-12 ").orElseThrow();
        assertEquals(StatementWording.TECHNICAL_STORY, read.wording());
        assertEquals(Optional.of(new IssueKey("RES-12")), read.origin());
        assertEquals(new Statement("", "b", "", ""), Statement.read(Map.of(StatementPart.OUTCOME, "b"), " ", "").orElseThrow());
        assertEquals(
                List.of(new StatementProblem.UnknownWording("poem"), new StatementProblem.NoIssueKey("<script>")),
                Statement.read(Map.of(), "poem", "<script>").problems());
        assertEquals(
                new StatementProblem.NoIssueKey("x".repeat(40) + "\u2026"), Statement.read(Map.of(), "", "x".repeat(1_000_000)).problems().get(0));
    }

    @Test
    void isSomethingOnceItFollowsFromAnIssue() {
        assertTrue(Statement.read(Map.of(), "technical-story", "").orElseThrow().isEmpty());
        Statement following = Statement.read(Map.of(), "", "RES-1").orElseThrow();
        assertFalse(following.isEmpty());
        assertFalse(following.isWritten());
    }

    @Test
    void tellsEachPartOnceInEachWording() {
        for (StatementWording wording : StatementWording.values()) {
            assertEquals(Set.of(StatementPart.values()), Set.copyOf(wording.order()));
        }
    }

    @Test
    void findsPartsByTheirStoredKey() {
        for (StatementPart part : StatementPart.values()) {
            assertEquals(Optional.of(part), StatementPart.byKey(part.key()));
        }
        assertEquals(Optional.empty(), StatementPart.byKey("APPROACH"));
    }
}
