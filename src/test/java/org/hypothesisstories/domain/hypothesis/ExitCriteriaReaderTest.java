package org.hypothesisstories.domain.hypothesis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.hypothesisstories.domain.Parsed;
import org.hypothesisstories.domain.hypothesis.CriterionProblem.Reason;
import org.junit.jupiter.api.Test;

class ExitCriteriaReaderTest {

    private final AtomicInteger fresh = new AtomicInteger();
    private final ExitCriteriaReader reader =
            new ExitCriteriaReader(Locale.ENGLISH, () -> new CriterionId("new-" + fresh.incrementAndGet()));

    @Test
    void makesCriteriaOfRowsAndNamesTheNewOnes() {
        ExitCriteria criteria = reader.read(List.of(
                CriterionDraft.measured("a-1", "guardrail", " latency ", "<=", "200", " ms "),
                CriterionDraft.measured(null, "", "precision", ">", ".95", null),
                CriterionDraft.judged("", "kill", "Is it unlawful?", "maria"))).orElseThrow();
        assertEquals(List.of(
                new MeasuredCriterion(new CriterionId("a-1"), CriterionRole.GUARDRAIL, "latency", Comparator.AT_MOST,
                        new BigDecimal("200"), "ms"),
                new MeasuredCriterion(new CriterionId("new-1"), CriterionRole.MUST, "precision", Comparator.GREATER,
                        new BigDecimal("0.95"), ""),
                new JudgedCriterion(new CriterionId("new-2"), CriterionRole.KILL, "Is it unlawful?", "maria")),
                criteria.rows());
    }

    @Test
    void reportsEveryProblemOfEveryRowAtOnce() {
        Parsed<ExitCriteria, CriterionProblem> read = reader.read(List.of(
                CriterionDraft.measured("", "should", "", "=>", "0,95", ""),
                CriterionDraft.measured("", "must", "recall", ">", ".7", ""),
                CriterionDraft.judged("", "must", "", "")));
        assertEquals(List.of(
                new CriterionProblem(1, Reason.ROLE_UNKNOWN, "should", ""),
                new CriterionProblem(1, Reason.METRIC_MISSING, "", ""),
                new CriterionProblem(1, Reason.COMPARATOR_UNKNOWN, "=>", ">="),
                new CriterionProblem(1, Reason.NUMBER_UNREADABLE, "0,95", "0.95"),
                new CriterionProblem(3, Reason.QUESTION_MISSING, "", ""),
                new CriterionProblem(3, Reason.JUDGE_MISSING, "", "")), read.problems());
    }

    @Test
    void tellsNumbersApartThatCannotBeUsed() {
        assertEquals(List.of(Reason.NUMBER_MISSING), reasons(measuredWith(">", "")));
        assertEquals(List.of(Reason.NUMBER_NOT_FINITE), reasons(measuredWith(">", "NaN")));
        assertEquals(List.of(Reason.NUMBER_TOO_LARGE), reasons(measuredWith(">", "1e400")));
        assertEquals(List.of(Reason.NUMBER_TOO_PRECISE), reasons(measuredWith(">", "0." + "1".repeat(40))));
    }

    @Test
    void suggestsTheComparatorThatWasMeant() {
        assertEquals(">=", mend("=>"));
        assertEquals("<=", mend("=<"));
        assertEquals(">", mend(">>"));
        assertEquals("<", mend("<<"));
        assertEquals("", mend("="));
        assertEquals(List.of(Reason.COMPARATOR_MISSING), reasons(measuredWith("", "1")));
    }

    @Test
    void refusesIdsThatAreRepeatedOrMalformed() {
        Parsed<ExitCriteria, CriterionProblem> read = reader.read(List.of(
                CriterionDraft.judged("a", "", "Is it?", "ana"), CriterionDraft.judged("a", "", "Is it not?", "ana"),
                CriterionDraft.judged("<script>", "", "Is it?", "ana")));
        assertEquals(
                List.of(new CriterionProblem(2, Reason.ID_REPEATED, "a", ""),
                        new CriterionProblem(3, Reason.ID_MALFORMED, "<script>", "")),
                read.problems());
    }

    @Test
    void refusesEndlessTextsAndShowsTheirBeginning() {
        CriterionProblem problem =
                reader.read(List.of(CriterionDraft.judged("", "", "x".repeat(1_000_000), "ana"))).problems().get(0);
        assertEquals(Reason.TEXT_TOO_LONG, problem.reason());
        assertEquals(41, problem.written().length());
    }

    @Test
    void refusesTenThousandRowsWithOneProblem() {
        List<CriterionDraft> rows = Collections.nCopies(10_000, CriterionDraft.judged("", "", "Is it?", "ana"));
        assertEquals(List.of(new CriterionProblem(0, Reason.TOO_MANY_ROWS, "10000", "")), reader.read(rows).problems());
    }

    @Test
    void acceptsAnEmptyListAndTheLongestList() {
        assertTrue(reader.read(List.of()).orElseThrow().isEmpty());
        List<CriterionDraft> rows = Collections.nCopies(ExitCriteria.LIMIT, measuredWith(">", "1"));
        assertEquals(ExitCriteria.LIMIT, reader.read(rows).orElseThrow().rows().size());
    }

    private String mend(String comparator) {
        return reader.read(List.of(measuredWith(comparator, "1"))).problems().get(0).mend();
    }

    private List<Reason> reasons(CriterionDraft draft) {
        return reader.read(List.of(draft)).problems().stream().map(CriterionProblem::reason).toList();
    }

    private static CriterionDraft measuredWith(String comparator, String threshold) {
        return CriterionDraft.measured("", "must", "auc", comparator, threshold, "");
    }
}
