package org.hypothesisstories.domain.timebox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.hypothesisstories.domain.timebox.BudgetProblem.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BudgetTextTest {

    private static final WorkCalendar BERLIN = WorkCalendar.standard(ZoneId.of("Europe/Berlin"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "30m | 30m", "4h | 4h", "3d | 3d", "1w 2d | 1w 2d", "2d 1w | 1w 2d", "1w2d | 1w 2d", " 3 D | 3d", "5d | 5d",
        "3mo | 3mo", "3MO | 3mo", "0w 2d | 2d", "007d | 7d", "1w 1d 1h 1m | 1w 1d 1h 1m", "３ｄ | 3d"})
    void readsWhatPeopleWriteAndWritesItOneWay(String written, String text) {
        assertEquals(text, BudgetText.parse(written).orElseThrow().text());
        assertEquals(BudgetText.parse(written), BudgetText.parse(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, value = {
        "|EMPTY|", "  |EMPTY|", "soon|UNREADABLE|soon", "3d or so|UNREADABLE|or so", "-3d|UNREADABLE|-3d", "3|UNIT_MISSING|3",
        "1d 4|UNIT_MISSING|4", "3y|UNIT_UNKNOWN|3y", "3days|UNIT_UNKNOWN|3days", "3M|UNIT_AMBIGUOUS|3M",
        "1.5d|FRACTION|1.5d", "1,5d|FRACTION|1,5d", "1d 2d|UNIT_REPEATED|2d", "1mo 2d|MIXED|1mo 2d", "0d|ZERO|0d",
        "0mo|ZERO|0mo", "261w|TOO_LARGE|261w", "99999999999d|TOO_LARGE|99999999999d", "61mo|TOO_LARGE|61mo",
        "<script>|UNREADABLE|<script>"})
    void refusesWhatIsNoBudgetAndNamesThePart(String written, Reason reason, String part) {
        BudgetProblem problem = BudgetText.parse(written == null ? "" : written).problems().get(0);
        assertEquals(new BudgetProblem(reason, part == null ? "" : part), problem);
    }

    @Test
    void refusesEndlessTextAndShowsItsBeginning() {
        BudgetProblem problem = BudgetText.parse("1d ".repeat(100_000)).problems().get(0);
        assertEquals(Reason.UNREADABLE, problem.reason());
        assertEquals(41, problem.written().length());
    }

    @Test
    void grantsTheWorkingTimeOfItsDaysAndWeeks() {
        Instant start = Instant.parse("2025-03-03T08:00:00Z");
        Budget budget = BudgetText.parse("1w 2d 4h 30m").orElseThrow();
        assertEquals(Measure.WORKING_TIME, budget.measure());
        assertEquals(Duration.ofHours(40 + 16 + 4).plusMinutes(30), budget.grantedFrom(start, BERLIN));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-15T09:00:00Z, 3mo, 2025-04-15T08:00:00Z", "2025-01-31T09:00:00Z, 1mo, 2025-02-28T09:00:00Z",
        "2024-01-31T09:00:00Z, 1mo, 2024-02-29T09:00:00Z", "2024-02-29T09:00:00Z, 12mo, 2025-02-28T09:00:00Z"})
    void grantsMonthsToTheSameTimeOfDay(Instant start, String written, Instant end) {
        Budget budget = BudgetText.parse(written).orElseThrow();
        assertEquals(Measure.CALENDAR_TIME, budget.measure());
        assertEquals(end, start.plus(budget.grantedFrom(start, BERLIN)));
    }

    @Test
    void isNeverZeroOrNegative() {
        assertThrows(IllegalArgumentException.class, () -> new WorkingBudget(0, 0, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new WorkingBudget(1, -1, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new WorkingBudget(-1, 0, 0, 2));
        assertThrows(IllegalArgumentException.class, () -> new MonthsBudget(0));
    }

    @Test
    void problemsHaveTheirOwnKeys() {
        List<String> keys = Arrays.stream(Reason.values()).map(Reason::key).distinct().toList();
        assertEquals(Reason.values().length, keys.size());
    }
}
