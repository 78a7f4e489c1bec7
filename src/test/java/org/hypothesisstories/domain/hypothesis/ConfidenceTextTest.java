package org.hypothesisstories.domain.hypothesis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.hypothesisstories.domain.hypothesis.ConfidenceProblem.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfidenceTextTest {

    @ParameterizedTest
    @CsvSource({"70, 70", "70 %, 70", " 70% , 70", "\uff17\uff10\uff05, 70", "0, 0", "1, 1", "100, 100", "72.50, 72.5", "0.5 %, 0.5"})
    void readsPercentages(String written, BigDecimal percent) {
        assertEquals(new Confidence(percent), ConfidenceText.parse(written, Locale.ENGLISH).orElseThrow());
    }

    @Test
    void readsTheFormOfTheLocale() {
        assertEquals(new Confidence(new BigDecimal("72.5")), ConfidenceText.parse("72,5 %", Locale.GERMAN).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        ".7 | SHARE | 70", "0.725 | SHARE | 72.5", "-1 | OUT_OF_RANGE | ''", "100.1 % | OUT_OF_RANGE | ''", "1e29 | OUT_OF_RANGE | ''",
        "high | NOT_A_NUMBER | ''", "NaN | NOT_A_NUMBER | ''", "1e400 | NOT_A_NUMBER | ''", "% | NOT_A_NUMBER | ''"})
    void refusesWhatIsNoPercentage(String written, Reason reason, String mend) {
        assertEquals(
                List.of(new ConfidenceProblem(reason, written, mend)), ConfidenceText.parse(written, Locale.ENGLISH).problems());
    }

    @Test
    void showsOnlyTheBeginningOfEndlessText() {
        ConfidenceProblem problem = ConfidenceText.parse("9".repeat(1_000_000), Locale.ENGLISH).problems().get(0);
        assertEquals(41, problem.written().length());
        assertThrows(IllegalArgumentException.class, () -> new Confidence(new BigDecimal("100.1")));
    }
}
