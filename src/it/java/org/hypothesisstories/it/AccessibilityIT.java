package org.hypothesisstories.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hypothesisstories.it.support.Axe;
import org.hypothesisstories.it.support.Browser;
import org.hypothesisstories.it.support.WorkbenchProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** No page of the plugin has a serious fault in the eyes of axe, with the sample data on it. */
class AccessibilityIT {
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final By PANEL = By.cssSelector(".hsj-panel [aria-busy], .hsj-panel .hsj-section");

    @TempDir
    private static Path home;

    private static WorkbenchProcess workbench;
    private static Browser browser;

    @BeforeAll
    static void startWithTheSample() {
        Map<String, String> options = WorkbenchProcess.options(home);
        options.remove("sample");
        workbench = WorkbenchProcess.start(options);
        browser = Browser.open(workbench.address());
        browser.logIn("admin");
    }

    @AfterAll
    static void stopWorkbench() {
        if (browser != null) {
            browser.close();
        }
        workbench.close();
    }

    @Test
    void hypothesesInEveryLane() {
        Map<String, List<String>> faults = new TreeMap<>();
        for (String issue : List.of("RES-1", "RES-2", "RES-3", "RES-4", "RES-5")) {
            browser.go("/browse/" + issue);
            browser.waitFor(PANEL);
            look("/browse/" + issue, faults);
        }
        assertEquals(Map.of(), faults);
    }

    @Test
    void pagesOfTheProject() {
        Map<String, List<String>> faults = new TreeMap<>();
        for (String page : List.of("HypothesisBoard", "HypothesisQueue", "HypothesisTimeBoxes", "HypothesisLineUp", "HypothesisProject",
                "HypothesisCalendar", "HypothesisLaneLimits")) {
            open("/secure/" + page + "!default.jspa?projectKey=RES", faults);
        }
        assertEquals(Map.of(), faults);
    }

    @Test
    void pagesOfTheAdministration() {
        Map<String, List<String>> faults = new TreeMap<>();
        for (String page : List.of("HypothesisSetUp", "HypothesisHealth", "HypothesisRelease", "HypothesisKanban", "HypothesisTimers",
                "HypothesisDefaultCalendar", "HypothesisAddresses", "HypothesisTimeBoxPolicy", "HypothesisSettings")) {
            open("/secure/admin/" + page + "!default.jspa?project=RES&projectKey=RES", faults);
        }
        assertEquals(Map.of(), faults);
    }

    @Test
    void formsOfAHypothesis() {
        Map<String, List<String>> faults = new TreeMap<>();
        JsonNode written = workbench.as("admin").get("/rest/api/2/issue/RES-2").expect(200);
        String kind = "pid=" + written.at("/fields/project/id").asText() + "&issuetype=" + written.at("/fields/issuetype/id").asText();
        open("/secure/CreateIssue!default.jspa?" + kind, faults);
        open("/secure/EditIssue!default.jspa?id=" + written.get("id").asText(), faults);
        String tested = workbench.as("admin").get("/rest/api/2/issue/RES-1").expect(200).get("id").asText();
        open("/secure/CommentAssignIssue!default.jspa?id=" + tested + "&action=22", faults);
        assertEquals(Map.of(), faults);
    }

    private static void open(String path, Map<String, List<String>> faults) {
        browser.go(path);
        if (browser.driver().getCurrentUrl().contains("WebSudo")) {
            browser.find(By.cssSelector("input[type='password']")).sendKeys("admin", Keys.ENTER);
        }
        browser.waitFor(By.cssSelector("h1, h2"));
        look(path, faults);
    }

    private static void look(String path, Map<String, List<String>> faults) {
        List<String> found = new Axe(browser).seriousFaults();
        if (!found.isEmpty()) {
            faults.put(path, found);
            browser.screenshot(PICTURES.resolve("axe" + path.replaceAll("[^A-Za-z0-9]+", "-") + ".png"));
        }
    }
}
