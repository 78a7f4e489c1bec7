package org.hypothesisstories.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.hypothesisstories.it.support.Browser;
import org.hypothesisstories.it.support.ResearchProject;
import org.hypothesisstories.it.support.RestClient;
import org.hypothesisstories.it.support.WorkbenchProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/** The panel says once what a lane asks for, to each person, until the person wants to hear no more of it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LanePromptIT {
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final By PROMPT = By.cssSelector(".hsj-prompt");
    private static final String PREFERENCES = "/rest/hypotheses/1.0/preferences";

    @TempDir
    private static Path home;

    private static WorkbenchProcess workbench;
    private static RestClient dana;
    private static Browser browser;
    private static String issue;

    @BeforeAll
    static void startATest() {
        workbench = WorkbenchProcess.start(WorkbenchProcess.options(home));
        dana = workbench.as("dana");
        issue = ResearchProject.setUp(workbench).start("Does anybody know what comes next?");
        browser = Browser.open(workbench.address());
        browser.logIn("dana");
    }

    @AfterAll
    static void stopWorkbench() {
        if (browser != null) {
            browser.close();
        }
        workbench.close();
    }

    @Test
    @Order(1)
    void tellsWhatTheLaneAsksForOnce() {
        open();
        String prompt = browser.waitFor(PROMPT).getText();
        assertTrue(prompt.contains("What this lane asks for: testing"), prompt);
        assertTrue(prompt.contains("The clock runs"), prompt);
        browser.wholePage(PICTURES.resolve("lane-prompt.png"));
        browser.find(By.cssSelector(".hsj-prompt-away")).click();
        assertFalse(isPrompted());
        open();
        assertFalse(isPrompted(), "it was told");
        assertTrue(workbench.as("remi").get("/rest/hypotheses/1.0/issues/" + issue).expect(200).get("prompt").isObject(), "nobody told remi");
    }

    @Test
    @Order(2)
    void isTurnedOffAndOnAgainInThePanel() {
        workbench.as("admin").put("/rest/hypotheses/1.0/issues/" + issue + "/lane-prompt", "{}").expect(200);
        dana.put(PREFERENCES, "{\"lanePrompts\": false}").expect(200);
        dana.put(PREFERENCES, "{\"lanePrompts\": true}").expect(200);
        conclude();
        open();
        assertTrue(browser.waitFor(PROMPT).getText().contains("The test is over"));
        browser.find(By.cssSelector(".hsj-prompt-off")).click();
        browser.waitForText(PROMPT, "are off for you");
        assertFalse(dana.get(PREFERENCES).expect(200).get("lanePrompts").asBoolean());
        browser.find(By.cssSelector(".hsj-prompt-on")).click();
        browser.waitForText(By.cssSelector(".hsj-live"), "are on for you");
        assertTrue(dana.get(PREFERENCES).expect(200).get("lanePrompts").asBoolean());
        assertEquals(400, dana.put(PREFERENCES, "{\"lanePrompts\": \"perhaps\"}").status());
    }

    private static void conclude() {
        dana.put("/rest/hypotheses/1.0/issues/" + issue + "/verdict", """
                {"verdict": "inconclusive", "learning": {"believed": "b", "observed": "o", "learned": "l", "therefore": "t",
                  "nextStep": "stop", "code": "discard"}}
                """).expect(200);
        dana.post("/rest/api/2/issue/" + issue + "/transitions", "{\"transition\": {\"id\": \"22\"}}").expect(204);
    }

    private static void open() {
        browser.go("/browse/" + issue);
        browser.waitFor(By.cssSelector(".hsj-panel[aria-busy='false'] .hsj-sentence"));
    }

    private static boolean isPrompted() {
        return !browser.driver().findElements(PROMPT).isEmpty();
    }
}
