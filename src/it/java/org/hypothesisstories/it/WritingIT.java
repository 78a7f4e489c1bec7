package org.hypothesisstories.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** A hypothesis is written in Chromium: wordings, what is missing, rows by keyboard, templates; and two people edit the same one. */
class WritingIT {
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final By MISSING = By.cssSelector(".hsj-missing a");
    private static final By ROWS = By.className("hsj-row-text");
    private static final By SAVE = By.id("issue-edit-submit");

    @TempDir
    private static Path home;

    private static WorkbenchProcess workbench;
    private static ResearchWeek project;

    private Browser browser;

    @BeforeAll
    static void startWorkbench() {
        workbench = WorkbenchProcess.start(WorkbenchProcess.options(home));
        project = ResearchWeek.setUp(workbench);
        workbench.as("admin").put("/rest/hypotheses/1.0/projects/RES/criteria-library", """
                {"metrics": ["precision", "recall"], "templates": [{"name": "Classifier", "lines": ["precision > .95", "recall > .7"]}]}
                """).expect(200);
    }

    @AfterAll
    static void stopWorkbench() {
        workbench.close();
    }

    @BeforeEach
    void openBrowser() {
        browser = Browser.open(workbench.address());
        browser.logIn("dana");
    }

    @AfterEach
    void closeBrowser() {
        browser.close();
    }

    @Test
    void leadsToWhatIsMissing() {
        HypothesisForm form = new HypothesisForm(browser, project);
        form.open();
        assertEquals(7, browser.driver().findElements(MISSING).size(), this::missing);

        browser.find(By.linkText("Write what is tried (Hypothesis statement).")).click();
        active().sendKeys("a fine-tuned DistilBERT");
        form.statement("outcome", "find the cases");
        browser.find(By.partialLinkText("at least one must criterion")).click();
        active().sendKeys(Keys.ENTER);
        active().sendKeys("precision > .95");
        browser.find(By.partialLinkText("how much time")).click();
        active().sendKeys("3d");

        assertEquals("It can be tested.", browser.find(By.className("hsj-missing-heading")).getText());
        assertEquals(3, browser.driver().findElements(MISSING).size(), this::missing);
    }

    @Test
    void tellsTheSentenceInTheWordingThatIsChosen() {
        HypothesisForm form = new HypothesisForm(browser, project);
        form.open();
        form.statement("approach", "a dashboard of drift");
        form.statement("outcome", "see drift early");
        form.statement("beneficiary", "the operators");
        form.statement("baseline", "a weekly mail");
        browser.find(By.cssSelector(".hsj-wording option[value='feature-injection']")).click();

        assertEquals("In order to see drift early, the operators will need a dashboard of drift. Today: a weekly mail.", form.sentence());
        assertEquals("In order to", browser.find(By.cssSelector(".hsj-parts .hsj-part-label")).getText());
        browser.wholePage(PICTURES.resolve("create-form.png"));
    }

    @Test
    void tellsTheSentenceInJapanese() {
        browser.logIn("remi");
        browser.driver().executeScript("document.querySelector(\"button[name='language'][value='ja']\").click()");
        HypothesisForm form = new HypothesisForm(browser, project);
        form.open();
        form.statement("approach", "DistilBERT");
        form.statement("outcome", "\u4e8b\u4f8b\u3092\u898b\u3064\u3051\u308b\u3002");
        form.statement("prior-evidence", "TF-IDF \u3067 0.91");

        browser.wholePage(PICTURES.resolve("create-form-ja.png"));
        assertEquals("\u79c1\u305f\u3061\u306f\u3001DistilBERT\u306b\u3088\u3063\u3066\u300c\u4e8b\u4f8b\u3092\u898b\u3064\u3051\u308b\u300d\u304c\u5b9f\u73fe\u3059\u308b\u3068\u8003\u3048\u307e\u3059\u3002\u6839\u62e0: TF-IDF \u3067 0.91",
                form.sentence());
    }

    @Test
    void editsRowsByKeyboardAndFromATemplate() {
        new HypothesisForm(browser, project).open();
        browser.find(By.className("hsj-add")).sendKeys(Keys.ENTER);
        active().sendKeys("latency <= -5 % vs 120 ms", Keys.ENTER);
        active().sendKeys("auc between .8 and .9");
        active().sendKeys(Keys.chord(Keys.ALT, Keys.ARROW_UP));
        assertEquals(List.of("auc between .8 and .9", "latency <= -5 % vs 120 ms"), rows());

        browser.waitFor(By.cssSelector(".hsj-templates option[value='0']")).click();
        assertEquals(List.of("auc between .8 and .9", "latency <= -5 % vs 120 ms", "precision > .95", "recall > .7"), rows());
        assertEquals(2, browser.driver().findElements(By.cssSelector("datalist option")).size());
        browser.find(By.xpath("(//button[contains(@class, 'hsj-remove')])[1]")).sendKeys(Keys.ENTER);
        assertEquals("latency <= -5 % vs 120 ms\nprecision > .95\nrecall > .7",
                browser.find(By.className("hsj-criteria-lines")).getAttribute("value"));
    }

    @Test
    void tellsTheSecondOfTwoWhatTheFirstOneWrote() {
        String issue = project.createHypothesis("dana", "Two editors", "3d");
        String id = workbench.as("dana").get("/rest/api/2/issue/" + issue).expect(200).get("id").asText();
        browser.go("/secure/EditIssue!default.jspa?id=" + id);
        WebElement approach = browser.waitFor(By.cssSelector("[data-hsj-part='approach']"));
        approach.clear();
        approach.sendKeys("mine");
        workbench.as("remi").put("/rest/api/2/issue/" + issue, """
                {"fields": {"%s": {"approach": "theirs", "outcome": "work"}}}
                """.formatted(project.field("Hypothesis statement"))).expect(204);
        browser.find(SAVE).click();

        browser.waitForText(By.className("error"), "it is now: We believe that theirs will work.");
        assertEquals("mine", browser.find(By.cssSelector("[data-hsj-part='approach']")).getAttribute("value"));
        browser.wholePage(PICTURES.resolve("edit-second.png"));
        browser.find(SAVE).click();
        browser.waitFor(By.id("key-val"));
        String stored = workbench.as("dana").get("/rest/api/2/issue/" + issue).expect(200)
                .at("/fields/" + project.field("Hypothesis statement") + "/approach").asText();
        assertEquals("mine", stored);
    }

    private WebElement active() {
        return browser.driver().switchTo().activeElement();
    }

    private List<String> rows() {
        return browser.driver().findElements(ROWS).stream().map(row -> row.getAttribute("value")).toList();
    }

    private String missing() {
        return String.join("\n", browser.driver().findElements(MISSING).stream().map(WebElement::getText).toList());
    }
}
