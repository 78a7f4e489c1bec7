package org.hypothesisstories.domain.hypothesis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.hypothesisstories.domain.Parsed;
import org.hypothesisstories.domain.hypothesis.CriterionProblem.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    void readsRangesAndBaselines() {
        MeasuredCriterion read = (MeasuredCriterion) reader.read(List.of(CriterionDraft.measured("a", "must",
                new MeasureDraft("latency", "between", "-10", "1,000", "ms", "120", "percent", "inside")))).orElseThrow().rows().get(0);
        Baseline baseline = new Baseline(new BigDecimal("120"), Relation.PERCENT);
        assertEquals(
                new Target(Comparator.BETWEEN, new BigDecimal("-10"), Optional.of(new BigDecimal("1000")), Optional.of(baseline)),
                read.target());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "between | 1 | '' | '' | '' | '' | UPPER_MISSING | '' | ''",
        "between | 1 | x | '' | '' | '' | NUMBER_UNREADABLE | x | ''",
        "between | 3 | 2 | '' | '' | '' | RANGE_REVERSED | 3 | between 2 and 3",
        "> | 3 | 4 | '' | '' | '' | UPPER_UNUSED | 4 | between",
        "> | 3 | '' | '' | percent | '' | BASELINE_MISSING | '' | ''",
        "> | 3 | '' | today | percent | '' | NUMBER_UNREADABLE | today | ''",
        "> | 3 | '' | 1e400 | percent | '' | NUMBER_TOO_LARGE | 1e400 | ''",
        "> | 3 | '' | 0.0 | percent | '' | BASELINE_ZERO | 0.0 | ''",
        "> | 3 | '' | 5 | '' | '' | RELATIVE_MISSING | '' | ''",
        "> | 3 | '' | 5 | ratio | '' | RELATIVE_UNKNOWN | ratio | ''",
        "> | 3 | '' | '' | '' | lower | DIRECTION_CONTRADICTS | lower | higher",
        "< | 3 | '' | '' | '' | down | DIRECTION_UNKNOWN | down | lower"})
    void refusesWhatDoesNotFitTogether(
            String comparator, String threshold, String upper, String baseline, String relative, String direction,
            Reason reason, String written, String mend) {
        MeasureDraft measure = new MeasureDraft("auc", comparator, threshold, upper, "", baseline, relative, direction);
        assertEquals(
                List.of(new CriterionProblem(1, reason, written, mend)),
                reader.read(List.of(CriterionDraft.measured("", "must", measure))).problems());
    }

    @Test
    void keepsARowOnOneLine() {
        CriterionDraft draft = CriterionDraft.judged("", "", "Is\r\nit\tclear?", "ana\n");
        assertEquals("Is it clear?", draft.question());
        assertEquals("ana", draft.judge());
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
