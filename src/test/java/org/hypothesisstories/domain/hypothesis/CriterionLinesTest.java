package org.hypothesisstories.domain.hypothesis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "latency between 10 and 20 ms | latency | 10 | 20 | ms",
        "latency between 10..20 ms | latency | 10 | 20 | ms",
        "latency between 10 ... .5 | latency | 10 | .5 | ''",
        "latency BETWEEN 10–20 ms | latency | 10 | 20 | ms",
        "latency between −5 and +1e3 | latency | −5 | +1e3 | ''",
        "latency between 10 ms and 20 ms | latency | 10 | 20 | ms",
        "latency between 10 ms and 20 | latency | 10 | 20 | ms",
        "latency between 10 ms and 20 s | latency | 10 ms | 20 | s",
        "gap between train and test between 1,5 and 2 | gap between train and test | 1,5 | 2 | ''",
        "latency between 10 | latency | 10 | '' | ''",
        "latency between fast and slow | latency | fast | slow | ''"})
    void takesARangeApart(String line, String metric, String lower, String upper, String unit) {
        assertEquals(
                List.of(CriterionDraft.measured("", "must", MeasureDraft.between(metric, lower, upper, unit))),
                CriterionLines.parse(line).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "AUC >= +0.02 vs 0.81 | AUC | >= | +0.02 | '' | 0.81 | '' | difference",
        "latency <= -5 % vs 120 ms | latency | <= | -5 | '' | 120 | ms | percent",
        "latency <= -5 ms VS. 120 | latency | <= | -5 | '' | 120 | ms | difference",
        "latency <= -5 ms vs 120 ms | latency | <= | -5 | '' | 120 | ms | difference",
        "latency <= -5 s vs 120 ms | latency | <= | -5 | '' | 120 ms | ms | difference",
        "errors <= +1 vs 5 % | errors | <= | +1 | '' | 5 | % | difference",
        "cost between -5 and +5 % vs 100 EUR | cost | between | -5 | +5 | 100 | EUR | percent",
        "AUC >= 0.02 vs today | AUC | >= | 0.02 | '' | today | '' | difference"})
    void takesABaselineApart(
            String line, String metric, String comparator, String threshold, String upper, String baseline, String unit,
            String relative) {
        assertEquals(
                new MeasureDraft(metric, comparator, threshold, upper, unit, baseline, relative, ""),
                CriterionLines.parse(line).orElseThrow().get(0).measure());
    }

    @Test
    void takesAForgottenQuestionMarkForOne() {
        assertEquals(
                List.of(CriterionDraft.judged("", "must", "Clear to sales", "maria")),
                CriterionLines.parse("Clear to sales @maria").orElseThrow());
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
    void refusesTenThousandLinesWithOneProblem() {
        List<CriterionProblem> one = List.of(new CriterionProblem(0, Reason.TOO_MANY_ROWS, "10000", ""));
        assertEquals(one, CriterionLines.parse("auc > 1\n".repeat(10_000)).problems());
        assertEquals(one, CriterionLines.parse("nothing\n".repeat(10_000)).problems());
    }

    @Test
    void readsNastyLinesInNoTime() {
        String nasty = "latency between 1" + " ".repeat(2_900) + "x";
        assertTimeout(Duration.ofSeconds(2), () -> CriterionLines.parse(nasty + "\n" + nasty.replace("1", "1 and ")));
    }

    @Test
    void refusesEndlessLines() {
        assertEquals(Reason.TEXT_TOO_LONG, CriterionLines.parse("x".repeat(1_000_000)).problems().get(0).reason());
    }
}
