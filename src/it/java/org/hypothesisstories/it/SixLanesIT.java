package org.hypothesisstories.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.hypothesisstories.it.support.Browser;
import org.hypothesisstories.it.support.HypothesisForm;
import org.hypothesisstories.it.support.ResearchWeek;
import org.hypothesisstories.it.support.WorkbenchProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/**
 * Two hypotheses in Chromium, on the packaged jar: one from the create page to its first review, one through its expiry. The steps
 * follow each other on one workbench, as the days of a team do.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SixLanesIT {
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final By PANEL = By.cssSelector(".hsj-panel[aria-busy='false']");
    private static final By ACTIVE = By.cssSelector(".wb-card:focus");
    private static final String APPROACH = "a fine-tuned DistilBERT";

    @TempDir
    private static Path home;

    private static WorkbenchProcess workbench;
    private static ResearchWeek project;
    private static String first;
    private static String second;

    private Browser browser;

    @BeforeAll
    static void startWorkbench() {
        workbench = WorkbenchProcess.start(WorkbenchProcess.options(home));
        project = ResearchWeek.setUp(workbench);
        project.forwardToMonday();
    }

    @AfterAll
    static void stopWorkbench() {
        workbench.close();
    }

    @BeforeEach
    void openBrowser() {
        browser = Browser.open(workbench.address());
    }

    @AfterEach
    void closeBrowser() {
        browser.close();
    }

    @Test
    @Order(1)
    void keepsWhatWasTypedWhenTheTimeBoxCannotBeRead() {
        browser.logIn("dana");
        HypothesisForm form = filledForm();
        form.timeBox("3x");
        form.submit();

        assertTrue(form.timeBoxError().contains("\"3x\""), form.timeBoxError());
        browser.screenshot(PICTURES.resolve("create-refused.png"));
        assertEquals(APPROACH, form.statementPart("approach"));
        assertEquals(List.of("precision > .95", "recall > .7"), form.criteria());
    }

    @Test
    @Order(2)
    void showsTheNewHypothesisInItsPanel() {
        browser.logIn("dana");
        HypothesisForm form = filledForm();
        assertTrue(form.sentence().startsWith("We believe that " + APPROACH + " will find"), form.sentence());
        form.timeBox("3d");
        form.assignTo("Dana Scientist");
        browser.screenshot(PICTURES.resolve("create.png"));
        form.submit();

        String panel = panel();
        first = browser.find(By.id("key-val")).getText();
        browser.screenshot(PICTURES.resolve("issue-new.png"));
        assertTrue(panel.contains("We believe that " + APPROACH + " will find the cases that an expert would find for the risk team."), panel);
        assertTrue(panel.contains("precision > 0.95") && panel.contains("recall > 0.7"), panel);
        assertTrue(panel.contains("Good to have: why that is believed"), panel);
    }

    @Test
    @Order(3)
    void runsTheTimeBoxFromTheStartOfTheTest() {
        browser.logIn("dana");
        browser.go("/browse/" + first);
        browser.waitFor(By.xpath("//button[normalize-space()='Start test']")).click();
        browser.waitForText(By.id("status-val"), "TEST HYPOTHESIS");
        project.forward("PT30H");
        browser.go("/browse/" + first);

        String panel = panel();
        browser.wholePage(PICTURES.resolve("issue.png"));
        assertTrue(panel.contains("Running"), panel);
        assertTrue(browser.find(By.cssSelector(".hsj-bar[role='progressbar']")).isDisplayed());
    }

    @Test
    @Order(4)
    void movesTheCardToReviewByKeyboard() {
        project.observe("dana", first, "precision", ".96");
        project.observe("dana", first, "recall", ".8");
        browser.logIn("dana");
        browser.go("/projects/RES/board");
        WebElement card = browser.waitFor(By.id("card-" + first));
        card.sendKeys(Keys.ARROW_RIGHT);
        browser.waitFor(By.cssSelector("[data-status='Code Review Hypothesis'] #card-" + first + ":not(.wb-busy)"));

        assertEquals("card-" + first, browser.find(ACTIVE).getAttribute("id"));
        browser.screenshot(PICTURES.resolve("board-moved.png"));
        browser.go("/browse/" + first);
        assertTrue(panel().contains("Paused"), "the box waits while the work is reviewed");
    }

    @Test
    @Order(5)
    void offersTheReviewerWhatTheWorkflowHas() {
        browser.logIn("remi");
        browser.go("/browse/" + first);
        panel();

        assertEquals(List.of("Back to testing", "Accept: update the model", "Accept: nothing to update"), transitions());
        String refused = project.refused("dana", first, 31);
        assertTrue(refused.contains("You worked on this yourself in Test Hypothesis"), refused);
        browser.screenshot(PICTURES.resolve("review.png"));
    }

    @Test
    @Order(6)
    void asksForADecisionOnceWhenTheTimeIsUsedUp() {
        second = project.createHypothesis("dana", "A simple baseline ranks cases", "1h");
        project.move("dana", second, 11);
        project.forward("P5D");
        project.runDueTimers();
        project.runDueTimers();
        browser.logIn("dana");
        browser.go("/browse/" + second);

        String panel = panel();
        browser.wholePage(PICTURES.resolve("expiry.png"));
        assertTrue(panel.contains("Used up: decide"), panel);
        assertTrue(panel.contains("Stop and decide"), panel);
        assertEquals(1, browser.driver().findElements(By.cssSelector(".activity-comment")).size());
    }

    @Test
    @Order(7)
    void showsAllLanesOnTheBoard() {
        project.createHypothesis("dana", "Weak labels are enough for training", "2d");
        String accepted = review(project.createHypothesis("dana", "Older cases add nothing", "1d"));
        project.decide("remi", accepted, 32, "supported", "1w");
        browser.logIn("paula");
        browser.go("/projects/RES/board");
        showOnCards("Time box", "Time box ends");
        browser.waitFor(By.id("card-" + second));

        assertEquals(List.of("To Do", "Test Hypothesis", "Code Review Hypothesis", "Update Model", "Code Review Update Model", "Done"),
                browser.driver().findElements(By.className("wb-column")).stream().map(column -> column.getAttribute("data-status")).toList());
        browser.wholePage(PICTURES.resolve("board.png"));
    }

    @Test
    @Order(8)
    void runsNoScriptThatWasTyped() {
        String attack = "<script>document.title='broken'</script><img src=x onerror=alert(1)>";
        String key = project.createHypothesis("dana", attack, "1d");
        browser.logIn("dana");
        for (String page : List.of("/browse/" + key, "/projects/RES/board", "/issues/?jql=project+%3D+RES")) {
            browser.go(page);
            assertFalse(browser.driver().getTitle().equals("broken"), page);
            assertTrue(browser.find(By.id("content")).getText().contains(attack), page);
        }
    }

    private HypothesisForm filledForm() {
        HypothesisForm form = new HypothesisForm(browser, project);
        form.open();
        form.summary("DistilBERT finds the cases that matter");
        form.statement("approach", APPROACH);
        form.statement("outcome", "find the cases that an expert would find");
        form.statement("beneficiary", "the risk team");
        form.criteria(List.of("precision > .95", "recall > .7"));
        return form;
    }

    private String review(String issue) {
        project.move("dana", issue, 11);
        project.observe("dana", issue, "rank correlation", ".85");
        project.move("dana", issue, 21);
        return issue;
    }

    private void showOnCards(String... fields) {
        browser.waitFor(By.cssSelector(".wb-board-settings summary")).click();
        for (String field : fields) {
            browser.waitFor(By.cssSelector("label[for='field-" + project.field(field) + "']")).click();
        }
        browser.find(By.cssSelector(".wb-board-settings .buttons button")).click();
    }

    private String panel() {
        return browser.waitFor(PANEL).getText();
    }

    private List<String> transitions() {
        return browser.driver().findElements(By.className("issueaction-workflow-transition")).stream().map(WebElement::getText).toList();
    }
}
