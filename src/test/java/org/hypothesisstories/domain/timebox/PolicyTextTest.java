package org.hypothesisstories.domain.timebox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.domain.Problem;
import org.hypothesisstories.domain.ProblemCode;
import java.util.Set;
import java.util.stream.Collectors;
import org.hypothesisstories.domain.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyTextTest {

    private static final TimeBoxPolicy STANDARD = TimeBoxPolicy.standard();
    private static final WorkCalendar CALENDAR = WorkCalendar.standard(ZoneOffset.UTC);

    @Test
    void readsBackWhatItWrites() {
        assertEquals(STANDARD, PolicyText.parse(PolicyText.of(STANDARD), other()).orElseThrow());
        assertEquals(other(), PolicyText.parse(PolicyText.of(other()), STANDARD).orElseThrow());
    }

    @Test
    void takesFromTheBaseWhatIsNotWritten() {
        assertEquals(STANDARD, PolicyText.parse(Map.of(), STANDARD).orElseThrow());
        TimeBoxPolicy quiet = PolicyText.parse(Map.of(PolicyPart.SILENCE_DAYS, " 0 "), STANDARD).orElseThrow();
        assertEquals(0, quiet.silenceDays());
        assertEquals(STANDARD.warnings(), quiet.warnings());
    }

    @Test
    void tellsEveryPartThatItCannotRead() {
        Map<PolicyPart, String> written = Map.of(
                PolicyPart.GRACE, "3mo", PolicyPart.WARNINGS, "50%, soon", PolicyPart.WARNING_COMMENT, "100%",
                PolicyPart.SILENCE_DAYS, "-1", PolicyPart.OWNER_ROLE, " ", PolicyPart.EXTENSIONS, "many",
                PolicyPart.AGREEMENTS, "all", PolicyPart.AGREEMENT_ROLE, "", PolicyPart.COUNTS, "both", PolicyPart.REOPEN, "no");
        List<Problem> problems = PolicyText.parse(written, STANDARD).problems();
        assertEquals(Arrays.stream(PolicyPart.values()).map(PolicyPart::key).toList(), problems.stream().map(Problem::field).toList());
        assertEquals(Problem.of(ProblemCode.SETTING_UNREADABLE, "warnings", "50%, soon"), problems.get(1));
    }

    @ParameterizedTest
    @CsvSource({"80%, 80%", "' 5 % ', 5%", "1d, 1d", "2h 30m, 2h 30m"})
    void readsPoints(String written, String text) {
        assertEquals(Optional.of(text), WarningPoint.parse(written).map(WarningPoint::text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0%", "100%", "80", "%", "1mo", "", "0d", "-5%"})
    void readsNothingElse(String written) {
        assertEquals(Optional.empty(), WarningPoint.parse(written));
    }

    @Test
    void countsADayLeftInTheKindOfTimeOfTheBox() {
        WarningPoint dayLeft = WarningPoint.parse("1w 1d 1h 1m").orElseThrow();
        assertEquals(Duration.ofHours(100).minus(Duration.ofHours(49).plusMinutes(1)),
                dayLeft.usedAt(Duration.ofHours(100), Measure.WORKING_TIME, CALENDAR));
        assertEquals(Duration.ofDays(10).minus(Duration.ofDays(8).plusHours(1).plusMinutes(1)),
                dayLeft.usedAt(Duration.ofDays(10), Measure.CALENDAR_TIME, CALENDAR));
    }

    @Test
    void refusesWhatMakesNoSense() {
        assertThrows(IllegalArgumentException.class, () -> new WarningPoint.Share(100));
        assertThrows(IllegalArgumentException.class,
                () -> new TimeBoxPolicy(STANDARD.grace(), List.of(), Optional.empty(), -1, "", 0));
    }

    @Test
    void keepsItsStoredKeys() {
        assertEquals(
                List.of("grace", "warnings", "warning-comment", "silence-days", "owner-role", "extensions", "agreements", "agreement-role",
                        "counts", "reopen"),
                Arrays.stream(PolicyPart.values()).map(PolicyPart::key).toList());
        assertEquals(Optional.of(PolicyPart.GRACE), PolicyPart.byKey("grace"));
        assertEquals(Optional.empty(), PolicyPart.byKey("GRACE"));
    }

    private static TimeBoxPolicy other() {
        return new TimeBoxPolicy(
                new WorkingBudget(0, 0, 4, 0), List.of(new WarningPoint.Share(50), WarningPoint.parse("1d").orElseThrow()),
                Optional.empty(), 0, "Owners", 2, new TeamRule(3, "Scientists"), Counting.EFFORT, Reopening.RESUME);
    }

    @Test
    void refusesATeamOfNobodyAndKeysThatItDoesNotKnow() {
        Parsed<TimeBoxPolicy, Problem> read = PolicyText.parse(
                Map.of(PolicyPart.AGREEMENTS, "0", PolicyPart.COUNTS, "both", PolicyPart.REOPEN, "maybe"), STANDARD);
        assertEquals(Set.of("agreements", "counts", "reopen"),
                read.problems().stream().map(Problem::field).collect(Collectors.toSet()));
        assertThrows(IllegalArgumentException.class, () -> new TeamRule(0, ""));
    }
}
