package org.hypothesisstories.application.calendar;

import static org.hypothesisstories.testing.CalendarWorld.ADAM;
import static org.hypothesisstories.testing.CalendarWorld.DANA;
import static org.hypothesisstories.testing.CalendarWorld.PAULA;
import static org.hypothesisstories.testing.CalendarWorld.RES;
import static org.hypothesisstories.testing.CalendarWorld.STRANGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.application.calendar.CalendarRefused.Reason;
import org.hypothesisstories.domain.calendar.CalendarField;
import org.hypothesisstories.domain.calendar.CalendarScope;
import org.hypothesisstories.domain.calendar.CalendarSettings;
import org.hypothesisstories.domain.calendar.CalendarText;
import org.hypothesisstories.domain.calendar.HolidayLines;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.testing.CalendarWorld;
import org.junit.jupiter.api.Test;

class ChangeCalendarTest {

    private static final Optional<String> PROJECT = Optional.of("RES");
    private static final Optional<String> ALL = Optional.empty();
    private static final CalendarText TOKYO = CalendarText.of(CalendarSettings.standard(ZoneId.of("Asia/Tokyo")));
    private static final CalendarText BERLIN = CalendarText.of(CalendarSettings.standard(ZoneId.of("Europe/Berlin")));
    private static final String MAY_DAY =
            "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20260501\nSUMMARY:May Day\nEND:VEVENT\nEND:VCALENDAR";

    private final CalendarWorld world = new CalendarWorld();

    @Test
    void beginsWithTheStandardWeekInTheInstallationsZone() {
        CalendarStand stand = world.read.read(PAULA, PROJECT);
        assertEquals(CalendarSettings.standard(ZoneId.of("Asia/Tokyo")), stand.settings());
        assertFalse(stand.own());
        assertEquals(CalendarStand.NEVER_SET, stand.state());
        assertEquals("Research", stand.project().orElseThrow().name());
    }

    @Test
    void setsAProjectsOwnAndLetsRunningBoxesFollow() {
        CalendarStand stand = change(PAULA, PROJECT, BERLIN);
        assertTrue(stand.own());
        assertEquals(ZoneId.of("Europe/Berlin"), stand.settings().zone());
        assertEquals(stand, world.read.read(PAULA, PROJECT));
        assertEquals(PAULA, stand.era().orElseThrow().by());
        assertEquals(
                List.of("calendar:0:project-10000/1/0"),
                world.timers.due(world.clock.instant(), 9).stream().map(timer -> timer.key().toString()).toList());
        world.projects.put(7, RES);
        assertEquals(ZoneId.of("Europe/Berlin"), world.calendars.forIssue(7).zone());
        assertEquals(ZoneId.of("Asia/Tokyo"), world.calendars.forIssue(8).zone());
    }

    @Test
    void changesNothingWhenNothingIsNew() {
        CalendarStand first = change(PAULA, PROJECT, BERLIN);
        world.clock.advance(Duration.ofHours(1));
        assertEquals(first.state(), change(PAULA, PROJECT, BERLIN).state());
        assertEquals(1, world.book.all(CalendarScope.project(RES)).size());
    }

    @Test
    void followsTheDefaultUntilItHasItsOwnAndAgainAfterwards() {
        change(ADAM, ALL, BERLIN);
        assertEquals(ZoneId.of("Europe/Berlin"), world.read.read(PAULA, PROJECT).settings().zone());
        change(PAULA, PROJECT, TOKYO);
        assertEquals(ZoneId.of("Asia/Tokyo"), world.read.read(PAULA, PROJECT).settings().zone());
        CalendarStand stand = world.change.followDefault(PAULA, "RES", Optional.empty());
        assertFalse(stand.own());
        assertEquals(ZoneId.of("Europe/Berlin"), stand.settings().zone());
        assertEquals(stand.state(), world.change.followDefault(PAULA, "RES", Optional.of(stand.state())).state());
    }

    @Test
    void isForAdministratorsOnlyAndTellsStrangersNothing() {
        assertEquals(Reason.NOT_ADMINISTRATOR, refusal(DANA, PROJECT));
        assertEquals(Reason.UNKNOWN_PROJECT, refusal(STRANGER, PROJECT));
        assertEquals(Reason.UNKNOWN_PROJECT, refusal(ADAM, Optional.of("NONE")));
        assertEquals(Reason.NOT_ADMINISTRATOR, refusal(PAULA, ALL));
        assertEquals(Reason.NOT_ADMINISTRATOR, refusal(Actor.AUTOMATIC, ALL));
        assertThrows(CalendarRefused.class, () -> world.change.change(DANA, PROJECT, order(BERLIN)));
        assertThrows(CalendarRefused.class, () -> world.change.followDefault(DANA, "RES", Optional.empty()));
        assertThrows(CalendarRefused.class, () -> world.readHolidays.into(DANA, PROJECT, order(BERLIN)));
    }

    @Test
    void overwritesNobodyElsesChange() {
        Instant seen = world.read.read(PAULA, PROJECT).state();
        change(ADAM, PROJECT, BERLIN);
        CalendarOrder late = new CalendarOrder(TOKYO, "", "", Optional.empty(), Optional.of(seen));
        CalendarRefused refused = assertThrows(CalendarRefused.class, () -> world.change.change(PAULA, PROJECT, late));
        assertEquals(Reason.CHANGED_MEANWHILE, refused.reason());
        assertEquals("RES", refused.subject());
        assertEquals(ZoneId.of("Europe/Berlin"), world.read.read(PAULA, PROJECT).settings().zone());
    }

    @Test
    void tellsTwoChangesApartThatFallOnOneInstant() {
        Instant first = change(PAULA, PROJECT, BERLIN).state();
        assertEquals(first.plusMillis(1), change(PAULA, PROJECT, TOKYO).state());
    }

    @Test
    void addsTheHolidaysOfTextAndAddress() {
        world.listed.append("https://example.org/");
        world.web.put(URI.create("https://example.org/h.ics"), MAY_DAY.replace("0501", "0504").replace("May Day", "Green"));
        CalendarOrder order = new CalendarOrder(
                BERLIN.withHolidays("2026-12-25 Christmas"), MAY_DAY, "https://example.org/h.ics", Optional.empty(), Optional.empty());
        CalendarStand stand = world.change.change(PAULA, PROJECT, order).orElseThrow();
        assertEquals(
                "2026-05-01 May Day\n2026-05-04 Green\n2026-12-25 Christmas", HolidayLines.write(stand.settings().holidays()));
    }

    @Test
    void storesNothingWhenAnythingIsWrong() {
        CalendarOrder order = new CalendarOrder(
                BERLIN.withHolidays("?"), "nothing", "https://example.org/h.ics", Optional.empty(), Optional.empty());
        List<FieldProblem> problems = world.change.change(PAULA, PROJECT, order).problems();
        assertEquals(
                List.of(CalendarField.ICALENDAR, CalendarField.ADDRESS, CalendarField.HOLIDAYS),
                problems.stream().map(FieldProblem::field).toList());
        assertEquals(List.of("ical-bad-line", "address-not-allowed", "holiday-unreadable"),
                problems.stream().map(FieldProblem::reason).toList());
        assertEquals(List.of(), world.book.all(CalendarScope.project(RES)));
    }

    @Test
    void keepsHolidaysThatCannotBeReadBesideThoseThatWereRead() {
        CalendarOrder order = new CalendarOrder(BERLIN.withHolidays("soon"), MAY_DAY, "", Optional.empty(), Optional.empty());
        assertEquals("soon\n2026-05-01 May Day", world.readHolidays.into(PAULA, PROJECT, order).orElseThrow().holidays());
    }

    @Test
    void letsOnlyTheDefaultCalendarListAddresses() {
        world.change.change(PAULA, PROJECT, new CalendarOrder(BERLIN, "", "", Optional.of("https://evil.example/"), Optional.empty()));
        assertEquals("", world.listed.toString());
        CalendarOrder wrong = new CalendarOrder(BERLIN, "", "", Optional.of("example.org"), Optional.empty());
        assertEquals(List.of(CalendarField.ADDRESSES),
                world.change.change(ADAM, ALL, wrong).problems().stream().map(FieldProblem::field).toList());
        CalendarOrder right = new CalendarOrder(BERLIN, "", "", Optional.of("https://example.org/"), Optional.empty());
        assertEquals("https://example.org/", world.change.change(ADAM, ALL, right).orElseThrow().addresses());
    }

    @Test
    void previewsADeadlineOnACalendarThatIsNotStored() {
        CalendarText holiday = TOKYO.withHolidays("2026-03-03 Doll Festival");
        // Monday at six in the evening in Tokyo.
        assertEquals(Instant.parse("2026-03-06T08:00:00Z"),
                world.preview.of(holiday, "3d").orElseThrow().ends().orElseThrow());
        assertEquals(Optional.empty(), world.preview.of(holiday.withHolidays("x"), "3d").orElseThrow().ends());
        assertTrue(world.preview.of(TOKYO, "3x").value().isEmpty());
    }

    private CalendarStand change(Actor actor, Optional<String> project, CalendarText text) {
        return world.change.change(actor, project, order(text)).orElseThrow();
    }

    private Reason refusal(Actor actor, Optional<String> project) {
        return assertThrows(CalendarRefused.class, () -> world.read.read(actor, project)).reason();
    }

    private static CalendarOrder order(CalendarText text) {
        return new CalendarOrder(text, "", "", Optional.empty(), Optional.empty());
    }
}
