package org.hypothesisstories.domain.hypothesis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.hypothesisstories.domain.hypothesis.CriterionProblem.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CriterionLinesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "precision > .95 | must | precision | > | .95 | ''",
        "recall>=0.7 | must | recall | >= | 0.7 | ''",
        "kill: latency ≥ 200 ms | kill | latency | ≥ | 200 | ms",
        "Guardrail : error rate < 5% | guardrail | error rate | < | 5 | %",
        "cost <= 1,000.50 EUR a month | must | cost | <= | 1,000.50 | EUR a month",
        "p-value < 1e-3 | must | p-value | < | 1e-3 | ''",
        "delta > −2 points | must | delta | > | −2 | points",
        "auc > NaN | must | auc | > | NaN | ''",
        "auc >  | must | auc | > | '' | ''",
        "auc => 1 | must | auc | => | 1 | ''",
        "Ｆ１ ＞ ０．９ | must | F1 | > | 0.9 | ''"})
    void takesAComparisonApart(
            String line, String role, String metric, String comparator, String threshold, String unit) {
        assertEquals(
                List.of(CriterionDraft.measured("", role, metric, comparator, threshold, unit)),
                CriterionLines.parse(line).orElseThrow());
    }

    @Test
    void takesAQuestionAndItsJudgeApart() {
        assertEquals(
                List.of(CriterionDraft.judged("", "must", "Can sales explain a > b?", "Maria Sato"),
                        CriterionDraft.judged("", "kill", "Is it unlawful?", "")),
                CriterionLines.parse("Can sales explain a > b? @Maria Sato\r\nkill: Is it unlawful?").orElseThrow());
    }

    @Test
    void skipsEmptyLinesButCountsThem() {
        assertEquals(
                List.of(new CriterionProblem(3, Reason.LINE_UNREADABLE, "better", "")),
                CriterionLines.parse("precision > .95\n\nbetter\n").problems());
        assertEquals(List.of(), CriterionLines.parse("").orElseThrow());
    }

    @Test
    void refusesEndlessLines() {
        assertEquals(Reason.TEXT_TOO_LONG, CriterionLines.parse("x".repeat(1_000_000)).problems().get(0).reason());
    }
}
