package org.hypothesisstories.adapter.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.hypothesisstories.domain.hypothesis.CriterionId;
import org.hypothesisstories.domain.hypothesis.CriterionLines;
import org.hypothesisstories.domain.hypothesis.ExitCriteria;
import org.hypothesisstories.domain.hypothesis.ExitCriteriaReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CriterionWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "precision > .95 | precision > 0.95",
        "must: recall ≥ 1e3 | recall >= 1000",
        "kill: latency>=200 ms | kill: latency >= 200 ms",
        "guardrail: errors < 5% | guardrail: errors < 5 %",
        "latency between 10 ms and 20 ms | latency between 10 and 20 ms",
        "latency between -20..−10 | latency between -20 and -10",
        "AUC >= 0.02 vs 0.81 | AUC >= +0.02 vs 0.81",
        "AUC >= 0 vs .81 | AUC >= 0 vs 0.81",
        "latency <= -5 ms vs 120 | latency <= -5 vs 120 ms",
        "latency <= -5% vs 120ms | latency <= -5 % vs 120 ms",
        "errors <= 1 vs 5 % | errors <= +1 vs 5 %",
        "errors <= 1 % vs 5 % | errors <= +1 % vs 5 %",
        "cost between -5 and 5 % vs 100 EUR | cost between -5 and +5 % vs 100 EUR",
        "Is it clear to sales?@maria | Is it clear to sales? @maria",
        "Clear to sales @maria | Clear to sales @maria"})
    void writesALineThatReadsBackAsTheSame(String written, String line) {
        ExitCriteria criteria = read(written);
        assertEquals(line, CriterionWords.lines(criteria));
        assertEquals(criteria, read(line));
    }

    private static ExitCriteria read(String text) {
        return CriterionLines.parse(text)
                .then(rows -> new ExitCriteriaReader(Locale.ENGLISH, () -> new CriterionId("a")).read(rows))
                .orElseThrow();
    }
}
