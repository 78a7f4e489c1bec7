package org.hypothesisstories.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.hypothesisstories.it.support.Browser;
import org.hypothesisstories.it.support.ForeignPlugin;
import org.hypothesisstories.it.support.PackagedPlugin;
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

/** The page of a project's time boxes with its dry run, and the administrators' page of the timers. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BoxPagesIT {
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final String BOXES = "/rest/hypotheses/1.0/projects/RES/time-boxes";
    private static final String REFUSED = "/rest/hypotheses/1.0/timer-lists/refused";

    @TempDir
    private static Path folder;

    private static WorkbenchProcess workbench;
    private static ResearchProject project;
    private static RestClient admin;
    private static Sweep sweep;
    private static String left;
    private static String sencha;

    @BeforeAll
    static void startWorkbench() {
        Map<String, String> options = WorkbenchProcess.options(folder.resolve("home"));
        options.put("plugins", ForeignPlugin.build(folder) + "," + PackagedPlugin.jar());
        workbench = WorkbenchProcess.start(options);
        project = ResearchProject.setUp(workbench);
        admin = workbench.as("admin");
        sweep = new Sweep(workbench);
        admin.post("/rest/api/2/project", """
                {"key": "TEA", "name": "Tea", "projectTypeKey": "software", "lead": "paula"}
                """).expect(201);
        admin.put("/rest/tea/1.0/kitchens/TEA?workflow=strain", "").expect(204);
        admin.post("/rest/api/2/screens/addToDefault/" + project.field("Time box"), "").expect(201);
    }

    @AfterAll
    static void stopWorkbench() {
        workbench.close();
    }

    @Test
    @Order(1)
    void foretellsWhatThenHappens() {
        left = project.start("Does a longer window find the long cases?");
        project.start("Is a smaller model as good?");
        assertEquals(2, admin.get(BOXES).expect(200).at("/counts/running").asInt());
        JsonNode foretold = admin.get(BOXES + "/dry-run?until=week").expect(200);
        assertEquals(2, foretold.get("ending").asInt(), foretold::toString);
        assertEquals(List.of("warning-comment", "warning", "expiry", "expiry-comment", "expiry-event", "transition", "close", "transition",
                "close-event"), happenings(foretold, left));
        assertTrue(foretold.toString().contains("Record the expiry"), foretold::toString);
        assertEquals(List.of(), project.effects(left), "nothing was done");
    }

    @Test
    @Order(2)
    void keepsInSightWhatJiraRefused() {
        sencha = admin.post("/rest/api/2/issue", """
                {"fields": {"project": {"key": "TEA"}, "issuetype": {"name": "Hypothesis"}, "summary": "Sencha",
                  "assignee": {"name": "dana"}, "%s": "30m"}}
                """.formatted(project.field("Time box"))).expect(201).get("key").asText();
        admin.post("/rest/api/2/issue/" + sencha + "/transitions", "{\"transition\": {\"id\": \"11\"}}").expect(204);
        String foretold = admin.get("/rest/hypotheses/1.0/projects/TEA/time-boxes/dry-run?until=week").expect(200).toString();
        assertTrue(foretold.contains("Flag the issue"), foretold);

        sweep.passMoment(project.deadline(sencha));
        sweep.runToTheEnd();
        // A validator asks for a due date, which the dry run cannot know.
        JsonNode refused = admin.get(REFUSED).expect(200);
        assertEquals(1, refused.get("total").asInt(), refused::toString);
        JsonNode first = admin.get("/rest/hypotheses/1.0/projects/TEA/time-boxes?show=decide").expect(200).at("/timeBoxes/0");
        assertTrue(first.at("/facts/0").asText().contains(refused.at("/refused/0/reason").asText()), first::toString);
    }

    @Test
    @Order(3)
    void showsTheBoxesOfTheProjectToWhoeverSeesThem() {
        left = project.start("And without the long cases?");
        admin.put("/rest/api/2/issue/" + left + "/assignee", "{\"name\": \"dana\"}").expect(204);
        try (Browser browser = Browser.open(workbench.address())) {
            browser.logIn("dana");
            browser.go("/projects/RES");
            browser.waitFor(By.id("hypothesis-time-boxes")).sendKeys(Keys.ENTER);
            browser.waitFor(By.id("hsj-boxes"));
            assertEquals(2, browser.driver().findElements(By.cssSelector(".hsj-group-decide")).size());
            browser.find(By.linkText("The next seven days")).sendKeys(Keys.ENTER);
            browser.waitForText(By.id("hsj-scenes"), "The time to decide is over");
            browser.wholePage(PICTURES.resolve("time-boxes.png"));
            browser.go("/secure/HypothesisTimeBoxes!default.jspa?projectKey=TEA&show=decide");
            browser.waitFor(By.partialLinkText("See on the issue what was refused")).sendKeys(Keys.ENTER);
            browser.waitForText(By.id("content"), sencha);
            assertTrue(browser.driver().getCurrentUrl().contains("time-box-tab"));
        }
        workbench.as("dana").get("/rest/hypotheses/1.0/timer-lists").expect(403);
    }

    @Test
    @Order(4)
    void letsAnAdministratorTryTheRefusedTransitionAgain() {
        try (Browser browser = Browser.open(workbench.address())) {
            browser.logIn("admin");
            browser.go("/secure/admin/HypothesisTimers!default.jspa");
            confirm(browser);
            browser.waitFor(By.id("hsj-refused"));
            assertTrue(browser.find(By.id("hsj-sweeps")).getText().contains("end of the time: 3"), browser.find(By.id("hsj-sweeps"))::getText);
            browser.wholePage(PICTURES.resolve("timers.png"));
            browser.find(By.cssSelector("button[aria-label='Try the transition of " + sencha + " again']")).sendKeys(Keys.ENTER);
            browser.waitFor(By.cssSelector("[role='status']"));
            browser.find(By.cssSelector("form[action^='HypothesisTimers!check'] button")).sendKeys(Keys.ENTER);
            browser.waitForText(By.id("hsj-checked"), "Everything agrees.");
        }
        admin.put("/rest/api/2/issue/" + sencha, "{\"fields\": {\"duedate\": \"2030-01-01\"}}").expect(204);
        sweep.runToTheEnd();
        assertEquals(List.of("comment done", "event done", "transition done"), project.expiryEffects(sencha));
        assertEquals(0, admin.get(REFUSED).expect(200).get("total").asInt());
        String box = project.hypothesis(sencha).at("/timeBox/id").asText();
        assertEquals("transition-not-refused", admin.post(REFUSED + "/" + box + "/again", "").expect(404).get("code").asText());
    }

    private static void confirm(Browser browser) {
        if (browser.driver().getCurrentUrl().contains("WebSudo")) {
            browser.find(By.cssSelector("input[type='password']")).sendKeys("admin", Keys.ENTER);
        }
    }

    private static List<String> happenings(JsonNode dryRun, String issue) {
        return StreamSupport.stream(dryRun.get("happenings").spliterator(), false)
                .filter(happening -> happening.get("issue").asText().equals(issue))
                .map(happening -> happening.get("what").asText()).toList();
    }
}
