package org.hypothesisstories.adapter.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.datetime.DateTimeStyle;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.Optional;
import java.util.TimeZone;
import org.hypothesisstories.application.forecast.ForeseeTimeBox;
import org.hypothesisstories.application.forecast.TimeBoxForecast;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.timebox.BudgetText;
import org.hypothesisstories.domain.timebox.Cause;
import org.hypothesisstories.domain.timebox.Occasion;
import org.hypothesisstories.domain.timebox.Reason;
import org.hypothesisstories.domain.timebox.TimeBox;
import org.hypothesisstories.domain.timebox.TimeBoxId;
import org.hypothesisstories.domain.timebox.TimeBoxPolicy;
import org.hypothesisstories.domain.timebox.WorkCalendar;
import org.hypothesisstories.testing.MutableClock;
import org.hypothesisstories.testing.PluginTexts;
import org.junit.jupiter.api.Test;

/** A team in Berlin, read from elsewhere. */
class CountdownWordsTest {
    private final WorkCalendar berlin = WorkCalendar.standard(ZoneId.of("Europe/Berlin"));
    private final MutableClock clock = MutableClock.at("2025-03-28T13:00:00Z");

    @Test
    void tellsTheEndOnTheReadersOwnClock() {
        TimeBox box = started("1d");

        assertEquals(Optional.of("ends Mon 14:00 your time"), words("Europe/Berlin").ends(forecast(box)));
        assertEquals(Optional.of("ends Mon 08:00 your time"), words("America/New_York").ends(forecast(box)));
        assertEquals(Optional.of("ends Mon 21:00 your time"), words("Asia/Tokyo").ends(forecast(box)));
        assertEquals(Optional.of("\u3042\u306a\u305f\u306e\u6642\u9593\u5e2f\u3067 \u6708\u66dc 21:00 \u306b\u7d42\u4e86"),
                new CountdownWords(PluginTexts.japanese(), dates("Asia/Tokyo")).ends(forecast(box)));
    }

    @Test
    void restsOverTheNightInWhichTheClocksChange() {
        TimeBox box = started("1d");
        clock.advance(Duration.ofHours(5));

        assertEquals(Optional.of("The clock rests until Mon 09:00 your time: nobody works at present."), words("Europe/Berlin").rests(forecast(box)));
        assertEquals(Optional.of("The clock rests until Mon 03:00 your time: nobody works at present."), words("America/New_York").rests(forecast(box)));
    }

    @Test
    void tellsTheWholeDateOfWhatIsFarOff() {
        assertEquals(Optional.of("ends COMPLETE your time"), words("Europe/Berlin").ends(forecast(started("2w"))));
        assertEquals(Optional.empty(), words("Europe/Berlin").rests(forecast(started("1mo"))));
    }

    @Test
    void saysNothingOfAnEndThatIsReachedOrOfABoxThatDoesNotRun() {
        TimeBox box = started("1h");
        TimeBox paused = box.pause(berlin, occasion()).taken().orElseThrow().box();
        clock.advance(Duration.ofHours(1));

        assertEquals(Optional.empty(), words("UTC").ends(forecast(box)));
        assertEquals(Optional.empty(), words("UTC").ends(forecast(paused)));
        assertEquals(Optional.empty(), words("UTC").rests(forecast(box)));
    }

    @Test
    void tellsWhatWasAgreedInLittleRoom() {
        TimeBox box = started("1w 2d");
        TimeBox extended = box.extend(BudgetText.parse("4h").orElseThrow(), berlin, occasion()).taken().orElseThrow().box();

        assertEquals("1w 2d", words("UTC").granted(forecast(box)));
        assertEquals("7d 4h", words("UTC").granted(forecast(extended)));
        assertEquals("3mo", words("UTC").granted(forecast(started("3mo"))));
    }

    @Test
    void tellsWhichHoursCount() {
        assertEquals("Only the working hours of the project count, in the time zone Europe/Berlin.", words("UTC").counts(forecast(started("1d"))));
        assertEquals("Every hour counts, nights and holidays included.", words("UTC").counts(forecast(started("1mo"))));
    }

    private TimeBoxForecast forecast(TimeBox box) {
        return new ForeseeTimeBox(issueId -> berlin, issueId -> TimeBoxPolicy.standard()).of(box, clock.instant());
    }

    private TimeBox started(String budget) {
        return TimeBox.agree(new TimeBoxId(1, 1), BudgetText.parse(budget).orElseThrow(), occasion()).box()
                .start(berlin, occasion()).taken().orElseThrow().box();
    }

    private Occasion occasion() {
        return new Occasion(clock.instant(), Actor.user("ana"), Reason.of(Cause.BY_HAND));
    }

    private static CountdownWords words(String zone) {
        return new CountdownWords(PluginTexts.english(), dates(zone));
    }

    /** The reader's zone with the hour as it is there; other styles by their name. */
    private static DateWords dates(String zone) {
        DateTimeFormatterFactory factory = mock(DateTimeFormatterFactory.class);
        DateTimeFormatter reader = mock(DateTimeFormatter.class);
        DateTimeFormatter time = mock(DateTimeFormatter.class);
        DateTimeFormatter complete = mock(DateTimeFormatter.class);
        when(factory.formatter()).thenReturn(reader);
        when(reader.forLoggedInUser()).thenReturn(reader);
        when(reader.getZone()).thenReturn(TimeZone.getTimeZone(zone));
        when(reader.withStyle(DateTimeStyle.TIME)).thenReturn(time);
        when(reader.withStyle(DateTimeStyle.COMPLETE)).thenReturn(complete);
        when(complete.format(any())).thenReturn("COMPLETE");
        when(time.format(any())).thenAnswer(call -> java.time.format.DateTimeFormatter.ofPattern("HH:mm")
                .format(Instant.ofEpochMilli(call.<Date>getArgument(0).getTime()).atZone(ZoneId.of(zone))));
        return new DateWords(factory);
    }
}
