package org.hypothesisstories.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hypothesisstories.it.support.Browser;
import org.hypothesisstories.it.support.CreateByKeyboard;
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
import org.openqa.selenium.WebElement;

/** Three hypotheses are written, tested, judged and concluded in Chromium by somebody who has a keyboard and no mouse. */
class DecideInBrowserIT {
    private static final Path PICTURES = Path.of("target", "screenshots");

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
        project.forwardToMonday();
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
    void refutesByANumber() {
        keyboard.logIn("dana");
        String issue = write("DistilBERT finds the cases", "a fine-tuned DistilBERT",
                "identify cases with a precision of greater than .95 and a recall of greater than .7", "precision > .95", "recall > .7");
        start(issue);
        panel.record("precision > 0.95", Map.of("value", "0.97", "run", "https://runs.example/distil-17", "commit", "3fa9c1d"));
        panel.record("recall > 0.7", Map.of("seeds", "0.61 0.66; 0.63 0.64 0.66"));

        assertTrue(panel.criterion("recall > 0.7").contains("Not met"), panel.criterion("recall > 0.7"));
        assertTrue(panel.text().matches("(?s).*Refuted: recall 0\\.64 .*is not above 0\\.7\\..*"), panel.text());
        panel.recordVerdict("A precision of 0.97, but a recall of 0.64 in five runs.", "The rare classes have too few labels.",
                "Label 500 more of the rare cases before the next model.", "P", "5");
        conclude(issue, "Conclude");

        assertTrue(panel.text().startsWith("What was learned"), panel.text());
        assertTrue(panel.text().contains("it does not hold, and now that is known"), panel.text());
        browser.wholePage(PICTURES.resolve("refuted.png"));
    }

    @Test
    void supportsWhatCanBeDoneUnderAConstraint() {
        keyboard.logIn("dana");
        String issue = write("Articles fit our form", "transforming a given article of our data set to our standardised form",
                "be possible without additional data sets or augmentation", "articles transformed >= 98 %", "guardrail: additional data sets <= 0");
        start(issue);
        panel.record("articles transformed >= 98 %", Map.of("value", "99.1", "low", "98.6", "high", "99.4"));
        panel.record("additional data sets <= 0", Map.of("value", "0"));

        assertTrue(panel.text().contains("Supported: "), panel.text());
        panel.recordVerdict("99.1 % of the articles were transformed, nothing was added.", "The rules are enough; no model is needed.",
                "Build the transformation into the import.", "PP", "95");
        move(issue, "Ask for review", "CODE REVIEW HYPOTHESIS");
        keyboard.logIn("remi");
        panel.open(issue);
        conclude(issue, "Accept: nothing to update");

        assertTrue(panel.text().startsWith("What was learned"), panel.text());
        browser.wholePage(PICTURES.resolve("supported.png"));
    }

    @Test
    void leavesOpenWhatTheEvidenceDoesNotDecide() {
        keyboard.logIn("dana");
        String question = "Can sales say what moved the metric?";
        String issue = write("The metric can be explained", "a combination of SHAP values and distribution charts",
                "explain the metric to stakeholders best", question + " @paula", "right answers >= 80 %");
        start(issue);
        panel.record("right answers >= 80 %", Map.of("value", "81", "low", "74", "high", "87"));
        assertTrue(panel.criterion(question).contains("Judged by Paula"), panel.criterion(question));
        keyboard.logIn("paula");
        panel.open(issue);
        panel.judge(question, true, "They told me in their own words.");

        assertTrue(panel.criterion(question).contains("Met"), panel.criterion(question));
        assertTrue(panel.criterion("right answers").contains("Within noise"), panel.criterion("right answers"));
        keyboard.logIn("dana");
        panel.open(issue);
        panel.recordVerdict("81 % of the answers were right, between 74 % and 87 %.", "Twelve people are too few to tell.",
                "Ask thirty more people with the same charts.", "E", "65");
        conclude(issue, "Conclude");

        assertTrue(panel.text().contains("The evidence does not decide the question"), panel.text());
        browser.wholePage(PICTURES.resolve("inconclusive.png"));
    }

    @Test
    void takesTwoPeopleForAnotherVerdictThanTheComputedOne() {
        keyboard.logIn("dana");
        String issue = started("The test set was mislabelled");
        panel.open(issue);
        panel.record("rank correlation", Map.of("value", "0.75"));
        keyboard.use(By.id("hsj-verdict"));
        keyboard.choose(panel.field("verdict"), "S");
        keyboard.typeInto(panel.field("reason"), "A tenth of the test set is labelled wrongly.");
        panel.submit("A second person has to agree");
        assertTrue(panel.text().contains("Dana Scientist asks for the verdict Supported"), panel.text());
        keyboard.logIn("remi");
        panel.open(issue);
        keyboard.use(By.id("hsj-agree"));
        panel.waitUntilSaid("You agreed");

        assertTrue(keyboard.isAt(By.id("hsj-verdict")), keyboard.focused());
        panel.recordVerdict("0.75, but on wrong labels.", "The labels decide more than the model.", "Label the test set again.", "E", "80");
        assertTrue(panel.text().contains("asked for by Dana Scientist, agreed by Remi Reviewer: A tenth"), panel.text());
        browser.wholePage(PICTURES.resolve("override.png"));
    }

    @Test
    void tellsWhoeverAmendsSecondWhatIsThereNow() {
        keyboard.logIn("dana");
        String issue = started("The goalposts move");
        panel.open(issue);
        panel.record("rank correlation", Map.of("value", "0.75"));
        keyboard.use(By.cssSelector(".hsj-piece button"));
        keyboard.typeInto(panel.field("reason"), "Measured on the wrong split.");
        panel.submit("The evidence is withdrawn.");
        keyboard.use(By.id("hsj-amend"));
        keyboard.typeInto(panel.field("criteria"), "rank correlation > .7");
        keyboard.typeInto(panel.field("reason"), "The experts agree with each other no better.");
        workbench.as("dana").put("/rest/hypotheses/1.0/issues/" + issue + "/criteria",
                "{\"criteria\": [\"rank correlation > .75\"], \"reason\": \"Sooner.\"}").expect(200);
        keyboard.press(Keys.TAB);
        keyboard.press(Keys.ENTER);

        panel.waitUntilSaid("rank correlation > 0.75");
        assertEquals("rank correlation > .7", browser.find(panel.field("criteria")).getAttribute("value"));
        browser.wholePage(PICTURES.resolve("amend-conflict.png"));
        panel.submit("The criteria are changed.");
        assertTrue(panel.text().contains("The experts agree with each other no better."), panel.text());
        assertTrue(panel.criterion("rank correlation > 0.7").contains("Withdrawn by Dana Scientist"), "the criterion kept its id, and its evidence");
        browser.wholePage(PICTURES.resolve("amended.png"));
    }

    @Test
    void keepsWhatWasTypedAndGivesTheFocusBack() {
        keyboard.logIn("dana");
        String issue = started("A number that cannot be read");
        panel.open(issue);
        panel.openForm("rank correlation");
        keyboard.typeInto(panel.field("value"), "0.8x");
        keyboard.typeInto(panel.field("run"), "run 12");
        keyboard.press(Keys.ENTER);
        panel.waitUntilSaid("0.8x");

        assertTrue(keyboard.isAt(panel.field("value")), keyboard.focused());
        assertEquals("run 12", browser.find(panel.field("run")).getAttribute("value"));
        browser.screenshot(PICTURES.resolve("evidence-refused.png"));
        keyboard.press(Keys.ESCAPE);
        assertTrue(keyboard.isAt(panel.opener("rank correlation")), keyboard.focused());
        keyboard.press(Keys.ENTER);
        assertEquals("0.8x", browser.waitFor(panel.field("value")).getAttribute("value"));
    }

    @Test
    void suggestsTheFilesOfTheIssueAsLinksOfEvidence() {
        keyboard.logIn("dana");
        String issue = started("The chart is attached");
        workbench.as("dana").attach("/rest/api/2/issue/" + issue + "/attachments", "recall by class.svg", "<svg/>").expect(200);
        panel.open(issue);
        panel.openForm("rank correlation");
        keyboard.typeInto(panel.field("value"), "0.85");
        keyboard.use(By.cssSelector(".hsj-form summary"));
        String suggested = panel.suggestion("link");
        keyboard.typeInto(panel.field("link"), suggested);
        panel.submit("The evidence is recorded.");

        WebElement link = browser.find(By.cssSelector(".hsj-piece a"));
        assertEquals(suggested, link.getDomProperty("href"));
        assertTrue(suggested.endsWith("/recall+by+class.svg"), suggested);
        assertTrue(panel.criterion("rank correlation").contains("recall+by+class.svg"), panel.criterion("rank correlation"));
        browser.wholePage(PICTURES.resolve("attached-chart.png"));
    }

    @Test
    void showsFewOfManyPiecesUntilSomebodyAsks() {
        String issue = started("Measured very often");
        String pieces = IntStream.range(0, 500).mapToObj(number -> "{\"criterion\": \"rank correlation\", \"value\": \"0.%03d\"}".formatted(number))
                .collect(Collectors.joining(", ", "{\"evidence\": [", "]}"));
        workbench.as("dana").post("/rest/hypotheses/1.0/issues/" + issue + "/evidence", pieces).expect(201);
        keyboard.logIn("dana");
        panel.open(issue);

        assertEquals(1, pieces());
        keyboard.use(By.cssSelector(".hsj-older summary"));
        keyboard.use(By.cssSelector(".hsj-show-more"));
        panel.waitUntilSaid("Shown in addition: 20");
        assertEquals(25, pieces());
        assertFalse(panel.text().contains("Older evidence: 500"), "the newest is in sight");
    }

    /** A hypothesis whose test has started, made without the browser where the browser has nothing to show. */
    private static String started(String summary) {
        String issue = project.createHypothesis("dana", summary, "1d");
        project.move("dana", issue, 11);
        return issue;
    }

    private static int pieces() {
        return browser.driver().findElements(By.className("hsj-piece")).size();
    }

    private static String write(String summary, String approach, String outcome, String... criteria) {
        return new CreateByKeyboard(browser, keyboard, project).write(summary, approach, outcome, List.of(criteria));
    }

    private static void start(String issue) {
        move(issue, "Start test", "TEST HYPOTHESIS");
        project.forward("PT4H");
        panel.open(issue);
    }

    private static void move(String issue, String transition, String status) {
        keyboard.use(By.xpath("//button[normalize-space()='" + transition + "']"));
        browser.waitForText(By.id("status-val"), status);
    }

    /** The screen of the transition holds the verdict already, so it only needs to be sent. */
    private static void conclude(String issue, String transition) {
        keyboard.use(By.xpath("//button[normalize-space()='" + transition + "']"));
        keyboard.use(By.id("issue-workflow-transition-submit"));
        browser.waitForText(By.id("status-val"), "DONE");
        panel.open(issue);
    }
}
