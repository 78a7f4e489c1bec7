package org.hypothesisstories.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.hypothesisstories.it.support.Browser;
import org.hypothesisstories.it.support.Keyboard;
import org.hypothesisstories.it.support.PanelByKeyboard;
import org.hypothesisstories.it.support.ResearchWeek;
import org.hypothesisstories.it.support.WorkbenchProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** Time boxes in Chromium: they count down, and more time is asked for, granted, refused and overruled by keyboard alone. */
class MoreTimeInBrowserIT {
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final By ASK = By.id("hsj-more-time");
    private static final By GRANT = By.id("hsj-grant-time");
    private static final By REFUSE = By.id("hsj-refuse-time");
    private static final By RULE = By.id("hsj-time-rule");
    private static final By BOX = By.className("hsj-box");

    @TempDir
    private static Path home;

    private static WorkbenchProcess workbench;
    private static ResearchWeek project;
    private static Browser browser;
    private static Keyboard keyboard;
    private static PanelByKeyboard panel;

    @BeforeAll
    static void startWorkbench() {
        workbench = WorkbenchProcess.start(WorkbenchProcess.options(home));
        project = ResearchWeek.setUp(workbench);
        browser = Browser.open(workbench.address());
        keyboard = new Keyboard(browser);
        panel = new PanelByKeyboard(browser, keyboard);
    }

    @AfterAll
    static void stopWorkbench() {
        if (browser != null) {
            browser.close();
        }
        workbench.close();
    }

    @Test
    void countsDownThroughTheCriticalTimeAndRestsAtNight() {
        String issue = startedOnMonday("The box runs", "1d 2h");
        keyboard.logIn("dana");
        panel.open(issue);

        assertTrue(box().startsWith("Running"), box());
        assertTrue(box().contains("of 1d 2h left, ends Tue "), box());
        browser.wholePage(PICTURES.resolve("time-box.png"));
        project.forward("PT10H");
        panel.open(issue);
        assertTrue(panel.text().contains("The clock rests until Tue "), panel.text());
        assertTrue(box().startsWith("Running"), box());
        forwardTo(deadline(issue).minusSeconds(300));
        panel.open(issue);
        assertTrue(box().startsWith("Nearly used up"), box());
        assertTrue(browser.waitForOtherText(BOX, box()).matches("(?s)Nearly used up.*4m \\d+s of 1d 2h left.*"), box());
        browser.wholePage(PICTURES.resolve("nearly-used-up.png"));
    }

    @Test
    void seesWithoutBeingAskedThatTheTimeIsUsedUp() {
        String issue = startedOnMonday("Nobody presses a key", "1h");
        forwardTo(deadline(issue).minusSeconds(8));
        keyboard.logIn("dana");
        forwardTo(deadline(issue).minusSeconds(8));
        panel.open(issue);
        assertTrue(box().startsWith("Nearly used up"), box());

        browser.waitForText(BOX, "Used up: decide");
        browser.waitForText(By.className("hsj-next"), "Stop and decide");
    }

    @Test
    void asksForMoreTimeWhichTheOwnerGrants() {
        String issue = startedOnMonday("The labels came late", "1d");
        keyboard.logIn("dana");
        panel.open(issue);
        keyboard.use(ASK);
        keyboard.typeInto(panel.field("budget"), "soon");
        keyboard.typeInto(panel.field("reason"), "The labels came two days late.");
        keyboard.use(By.cssSelector(".hsj-form button[type='submit']"));
        panel.waitUntilSaid("\"soon\" cannot be read");

        assertTrue(keyboard.isAt(panel.field("budget")), keyboard.focused());
        assertEquals("The labels came two days late.", browser.find(panel.field("reason")).getAttribute("value"));
        browser.screenshot(PICTURES.resolve("more-time-refused.png"));
        keyboard.typeInto(panel.field("budget"), "1d");
        panel.submit("More time is asked for.");
        assertTrue(panel.text().contains("Those with the project role Product Owner decide."), panel.text());
        assertTrue(browser.driver().findElements(GRANT).isEmpty(), "whoever asks does not decide");

        keyboard.logIn("paula");
        panel.open(issue);
        assertTrue(panel.text().contains("Dana Scientist asks for 1 day more"), panel.text());
        browser.wholePage(PICTURES.resolve("more-time.png"));
        keyboard.use(GRANT);
        panel.waitUntilSaid("More time is granted.");

        assertTrue(box().contains("of 2d left, ends "), box());
        keyboard.use(By.cssSelector(".hsj-time-requests summary"));
        assertTrue(panel.text().contains("Granted by Paula Owner"), panel.text());
        assertTrue(panel.text().contains("cannot be extended any more"), panel.text());
    }

    @Test
    void refusesWithAReason() {
        String issue = startedOnMonday("Nothing new", "1d");
        workbench.as("dana").post("/rest/hypotheses/1.0/issues/" + issue + "/time-box/extension",
                "{\"budget\": \"1w\", \"reason\": \"It might work.\"}").expect(201);
        keyboard.logIn("paula");
        panel.open(issue);
        keyboard.use(REFUSE);
        keyboard.typeInto(panel.field("reason"), "Three weeks brought nothing new.");
        panel.submit("The request is refused.");

        keyboard.use(By.cssSelector(".hsj-time-requests summary"));
        assertTrue(panel.text().contains("Refused by Paula Owner"), panel.text());
        assertTrue(panel.text().contains("Three weeks brought nothing new."), panel.text());
    }

    @Test
    void takesAReasonAndAnotherPersonWhereTheEvidenceRefutes() {
        String issue = startedOnMonday("The ranks are wrong", "1d");
        project.observe("dana", issue, "rank correlation", "0.4");
        workbench.as("paula").post("/rest/hypotheses/1.0/issues/" + issue + "/time-box/extension",
                "{\"budget\": \"1d\", \"reason\": \"I want to see it work.\"}").expect(201);
        keyboard.logIn("paula");
        panel.open(issue);
        assertTrue(panel.text().contains("somebody else has to grant it"), panel.text());
        assertTrue(browser.driver().findElements(GRANT).isEmpty(), "nobody overrules the own request");
        keyboard.use(REFUSE);
        panel.submit("The request is refused.");

        workbench.as("dana").post("/rest/hypotheses/1.0/issues/" + issue + "/time-box/extension",
                "{\"budget\": \"1d\", \"reason\": \"A tenth of the labels is wrong.\"}").expect(201);
        panel.open(issue);
        keyboard.use(GRANT);
        panel.submit("The criterion for more time is not met.");
        assertTrue(keyboard.isAt(panel.field("overrule")), keyboard.focused());
        keyboard.typeInto(panel.field("overrule"), "The labels come first.");
        panel.submit("More time is granted.");
        keyboard.use(By.cssSelector(".hsj-time-requests summary"));
        assertTrue(panel.text().contains("Granted, although the criterion is not met by Paula Owner"), panel.text());
        browser.wholePage(PICTURES.resolve("overruled.png"));
    }

    @Test
    void agreesOnARuleBeforeTheStart() {
        String issue = project.createHypothesis("dana", "A week, then we see", "1w");
        keyboard.logIn("paula");
        panel.open(issue);
        keyboard.use(RULE);
        keyboard.typeInto(panel.field("rule"), "AUC > 0.8 -> 3mo");
        keyboard.press(Keys.ENTER);
        panel.waitUntilSaid("There is no exit criterion on \"AUC\"");
        assertEquals("AUC > 0.8 -> 3mo", browser.find(panel.field("rule")).getAttribute("value"));
        keyboard.typeInto(panel.field("rule"), "rank correlation > 0.8 -> 3mo");
        panel.submit("The rule is agreed.");

        assertTrue(panel.text().contains("rank correlation > 0.8 -> 3mo (agreed by Paula Owner"), panel.text());
        assertTrue(panel.text().contains("3 months more are granted by themselves"), panel.text());
        project.move("dana", issue, 11);
        panel.open(issue);
        assertTrue(browser.driver().findElements(RULE).isEmpty(), "once the time runs, the rule stands");
    }

    @Test
    void tellsOnCardsAndInListsHowTheBoxesStand() {
        startedOnMonday("On the board", "2d");
        String planned = project.createHypothesis("dana", "Not begun", "3d");
        String field = project.field("Time box");
        keyboard.logIn("admin");
        browser.go("/issues/?jql=project%20%3D%20RES%20ORDER%20BY%20key&column=" + field);

        browser.waitForText(By.id("issuetable"), "of 2d left");
        assertEquals("3 days", browser.find(By.cssSelector("tr[data-issuekey='" + planned + "'] .hsj-cell")).getText());
        browser.screenshot(PICTURES.resolve("navigator.png"));
        browser.go("/projects/RES/board");
        keyboard.use(By.cssSelector(".wb-board-settings summary"));
        keyboard.tabTo(By.id("field-" + field));
        keyboard.press(Keys.SPACE);
        keyboard.use(By.cssSelector(".wb-board-settings button"));
        browser.waitForText(By.className("wb-board"), "of 2d left");
        browser.screenshot(PICTURES.resolve("cards.png"));
    }

    private static String box() {
        return browser.waitFor(BOX).getText();
    }

    private static Instant deadline(String issue) {
        return Instant.parse(workbench.as("dana").get("/rest/hypotheses/1.0/issues/" + issue).expect(200).at("/timeBox/deadline").asText());
    }

    private static void forwardTo(Instant instant) {
        Instant now = Instant.parse(workbench.as("admin").get("/rest/workbench/1/clock").expect(200).get("now").asText());
        if (now.isBefore(instant)) {
            project.forward(Duration.between(now, instant).toString());
        }
    }

    /** A hypothesis whose test starts on a Monday at ten, since boxes count working hours. */
    private static String startedOnMonday(String summary, String timeBox) {
        project.forwardToMonday();
        String issue = project.createHypothesis("dana", summary, timeBox);
        project.move("dana", issue, 11);
        return issue;
    }
}
