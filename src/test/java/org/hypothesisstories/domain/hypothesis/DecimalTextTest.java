package org.hypothesisstories.domain.hypothesis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.hypothesisstories.domain.hypothesis.DecimalProblem.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        ".95 | 0.95", "0.950 | 0.95", "+3 | 3", "-2.5 | -2.5", "\u22122.5 | -2.5", "7. | 7", "1e3 | 1000", "1E-3 | 0.001",
        " 12 | 12", "\uff10\uff0e\uff19 | 0.9", "0 | 0", "0.0 | 0", "1,234 | 1234", "1,234,567.5 | 1234567.5"})
    void readsPlainAndEnglishNumbers(String written, BigDecimal number) {
        assertEquals(number, DecimalText.in(Locale.ENGLISH).parse(written).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0,95 | 0.95", "1.234,5 | 1234.5", "1.234 | 1.234", "0.95 | 0.95", ",5 | 0.5"})
    void readsGermanNumbersAndPlainOnesFirst(String written, BigDecimal number) {
        assertEquals(number, DecimalText.in(Locale.GERMAN).parse(written).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1\u202f000,5 | 1000.5", "1\u00a0000 | 1000", "1 000 | 1000"})
    void readsFrenchNumbersWithAnySpace(String written, BigDecimal number) {
        assertEquals(number, DecimalText.in(Locale.FRENCH).parse(written).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, value = {
        "''|EMPTY", "  |EMPTY", "abc|NOT_A_NUMBER", "1.2.3|NOT_A_NUMBER", "12,34|NOT_A_NUMBER", "--1|NOT_A_NUMBER",
        ".|NOT_A_NUMBER", "-|NOT_A_NUMBER", "NaN|NOT_FINITE", "-Infinity|NOT_FINITE", "\u221e|NOT_FINITE", "inf|NOT_FINITE",
        "1e400|TOO_LARGE", "1e999999999|TOO_LARGE", "1e-400|TOO_PRECISE", "1e9999999999|NOT_A_NUMBER",
        "1234567890123456789012345678901|TOO_LARGE", "0.1234567890123456789012345678901|TOO_PRECISE",
        "1111111111111111.1111111111111111|TOO_PRECISE", "0x10|NOT_A_NUMBER"})
    void refusesWhatIsNoUsableNumber(String written, Reason reason) {
        assertEquals(List.of(reason), reasons(written));
    }

    @Test
    void refusesEndlessTextWithoutReadingIt() {
        assertEquals(List.of(Reason.TOO_PRECISE), reasons("1".repeat(1_000_000)));
    }

    @Test
    void suggestsThePointWhereACommaWasMeantForIt() {
        DecimalProblem problem = DecimalText.in(Locale.ENGLISH).parse("0,95").problems().get(0);
        assertEquals(new DecimalProblem(Reason.NOT_A_NUMBER, "0.95"), problem);
    }

    @Test
    void keepsThirtyDigits() {
        String longest = "123456789012345.678901234567891";
        assertEquals(new BigDecimal(longest), DecimalText.in(Locale.ENGLISH).parse(longest).orElseThrow());
    }

    private static List<Reason> reasons(String written) {
        return DecimalText.in(Locale.ENGLISH).parse(written).problems().stream().map(DecimalProblem::reason).toList();
    }
}
