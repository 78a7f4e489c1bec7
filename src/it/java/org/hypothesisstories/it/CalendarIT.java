package org.hypothesisstories.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.hypothesisstories.it.support.Browser;
import org.hypothesisstories.it.support.ResearchProject;
import org.hypothesisstories.it.support.RestClient;
import org.hypothesisstories.it.support.Sweep;
import org.hypothesisstories.it.support.WorkbenchProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** A project's calendar by REST and on its page, and a running time box that follows it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CalendarIT {
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final String CALENDAR = "/rest/hypotheses/1.0/projects/RES/calendar";
    private static final String ROUND_THE_CLOCK = """
            "hours": {"monday": "00:00-24:00", "tuesday": "00:00-24:00", "wednesday": "00:00-24:00", "thursday": "00:00-24:00",
              "friday": "00:00-24:00", "saturday": "00:00-24:00", "sunday": "00:00-24:00"}""";

    @TempDir
    private static Path home;

    private static WorkbenchProcess workbench;
    private static ResearchProject project;
    private static RestClient admin;
    private static Sweep sweep;
    private static String issue;
    private static Instant start;

    @BeforeAll
    static void startWorkbench() {
        workbench = WorkbenchProcess.start(WorkbenchProcess.options(home));
        project = ResearchProject.setUp(workbench);
        admin = workbench.as("admin");
        sweep = new Sweep(workbench);
    }

    @AfterAll
    static void stopWorkbench() {
        workbench.close();
    }

    @Test
    @Order(1)
    void isNotForEverybody() {
        assertEquals("not-administrator", workbench.as("dana").get(CALENDAR).expect(403).get("code").asText());
        assertEquals("unknown-project",
                admin.get("/rest/hypotheses/1.0/projects/NONE/calendar").expect(404).get("code").asText());
        workbench.as("dana").get("/rest/hypotheses/1.0/calendar").expect(403);
    }

    @Test
    @Order(2)
    void refusesByFieldAndLine() {
        JsonNode refused = admin.put(CALENDAR, "{\"zone\": \"Mars\", \"holidays\": [\"2026-12-25 Christmas\", \"soon\"]}").expect(400);
        assertEquals("calendar-invalid", refused.get("code").asText());
        assertEquals("zone", refused.at("/details/problems/0/field").asText());
        assertEquals(2, refused.at("/details/problems/1/line").asInt());
        assertEquals("no-working-time",
                admin.put(CALENDAR, "{\"hours\": {}}").expect(400).at("/details/problems/0/reason").asText());
    }

    @Test
    @Order(3)
    void laysTheDeadlineBehindAHoliday() {
        LocalDate tomorrow = LocalDate.ofInstant(now(), ZoneOffset.UTC).plusDays(1);
        JsonNode set = admin.put(CALENDAR, "{\"zone\": \"UTC\", " + ROUND_THE_CLOCK + ", \"icalendar\": \"BEGIN:VCALENDAR\\r\\n"
                + "BEGIN:VEVENT\\r\\nDTSTART;VALUE=DATE:" + tomorrow.toString().replace("-", "") + "\\r\\nSUMMARY:Day of rest\\r\\n"
                + "END:VEVENT\\r\\nEND:VCALENDAR\"}").expect(200);
        assertTrue(set.get("own").asBoolean());
        assertEquals(tomorrow + " Day of rest", set.at("/holidays/0").asText());

        issue = project.create("Does the end skip the holiday?");
        admin.put("/rest/api/2/issue/" + issue, "{\"fields\": {\"" + project.field("Time box") + "\": \"1d\"}}").expect(204);
        start = now();
        admin.post("/rest/api/2/issue/" + issue + "/transitions", "{\"transition\": {\"id\": \"11\"}}").expect(204);
        assertClose(start.plus(Duration.ofDays(2)), project.deadline(issue));
    }

    @Test
    @Order(4)
    void movesTheDeadlineOfTheRunningBoxWithTheCalendar() {
        sweep.forward(Duration.ofHours(1));
        admin.put(CALENDAR, "{\"holidays\": []}").expect(200);
        sweep.runToTheEnd();
        assertClose(start.plus(Duration.ofDays(1)), project.deadline(issue));
        String field = admin.get("/rest/api/2/issue/" + issue).expect(200).at("/fields/" + project.field("Time box ends")).asText();
        assertClose(start.plus(Duration.ofDays(1)), Instant.from(DateTimeFormatter
                .ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSXX").parse(field)));
        assertTrue(project.hypothesis(issue).at("/timeBox/why").asText().contains("the working calendar was changed"));
        assertClose(Duration.ofHours(1), Duration.ofSeconds(project.hypothesis(issue).at("/timeBox/usedSeconds").asLong()));
    }

    @Test
    @Order(5)
    void refusesToOverwriteAChangeThatWasNotSeen() {
        String seen = admin.get(CALENDAR).expect(200).get("state").asText();
        admin.put(CALENDAR, "{\"longestBudget\": \"4w\", \"state\": \"" + seen + "\"}").expect(200);
        admin.put(CALENDAR, "{\"longestBudget\": \"2w\", \"state\": \"" + seen + "\"}").expect(409);
        assertEquals("4w", admin.get(CALENDAR).expect(200).get("longestBudget").asText());
    }

    @Test
    @Order(6)
    void isChangedOnItsPageByKeyboard() {
        try (Browser browser = Browser.open(workbench.address())) {
            browser.logIn("admin");
            browser.go("/plugins/servlet/project-config/RES/summary");
            browser.waitFor(By.id("hypothesis-project-calendar")).click();
            WebElement holidays = browser.waitFor(By.name("holidays"));
            holidays.sendKeys("2026-12-25 Christmas\nsoon");
            type(browser, "sunday", "");
            press(browser, "save");
            WebElement error = browser.waitFor(By.id("hsj-calendar-holidays-error"));
            assertTrue(error.getText().contains("Line 2"), error.getText());
            browser.wholePage(PICTURES.resolve("calendar-refused.png"));

            type(browser, "holidays", "2026-12-25 Christmas");
            type(browser, "preview", "1w 2d");
            press(browser, "save");
            browser.waitFor(By.cssSelector("[role='status']"));
            browser.wholePage(PICTURES.resolve("calendar.png"));
        }
        JsonNode saved = admin.get(CALENDAR).expect(200);
        assertEquals("2026-12-25 Christmas", saved.at("/holidays/0").asText());
        assertEquals("", saved.at("/hours/sunday").asText());
        assertEquals("00:00-24:00", saved.at("/hours/monday").asText());
    }

    @Test
    @Order(7)
    void followsTheDefaultAgain() {
        assertFalse(admin.put(CALENDAR, "{\"own\": false}").expect(200).get("own").asBoolean());
        assertEquals("09:00-17:00", admin.get(CALENDAR).expect(200).at("/hours/monday").asText());
    }

    private static void type(Browser browser, String field, String text) {
        WebElement element = browser.find(By.name(field));
        element.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
        element.sendKeys(text);
    }

    private static void press(Browser browser, String step) {
        browser.find(By.cssSelector("button[value='" + step + "']:not([aria-hidden])")).sendKeys(Keys.ENTER);
    }

    private static Instant now() {
        return Instant.parse(admin.get("/rest/workbench/1/clock").expect(200).get("now").asText());
    }

    private static void assertClose(Instant expected, Instant actual) {
        assertTrue(Duration.between(expected, actual).abs().compareTo(Duration.ofMinutes(2)) < 0, () -> expected + " and " + actual);
    }

    private static void assertClose(Duration expected, Duration actual) {
        assertTrue(expected.minus(actual).abs().compareTo(Duration.ofMinutes(2)) < 0, () -> expected + " and " + actual);
    }
}
