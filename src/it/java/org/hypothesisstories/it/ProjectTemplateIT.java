package org.hypothesisstories.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
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

/** New projects from the template "Hypothesis research, Kanban": one by REST, one in Chromium. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProjectTemplateIT {
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final String TEMPLATE = "org.hypothesisstories.jira:hypothesis-research-kanban";
    private static final String PAGE = "/secure/admin/AddProject!default.jspa";

    @TempDir
    private static Path home;

    private static WorkbenchProcess workbench;
    private static RestClient admin;

    @BeforeAll
    static void startWorkbench() {
        workbench = WorkbenchProcess.start(WorkbenchProcess.options(home));
        admin = workbench.as("admin");
    }

    @AfterAll
    static void stopWorkbench() {
        workbench.close();
    }

    @Test
    @Order(1)
    void keepsOthersThanAdministratorsOut() {
        workbench.as("paula").post("/rest/api/2/project", body("RES")).expect(403);

        assertEquals(List.of(), keys());
    }

    @Test
    @Order(2)
    void givesAFreshProjectInWhichAHypothesisCanBeWrittenAndTested() {
        admin.post("/rest/api/2/project", body("RES")).expect(201);

        ResearchProject project = ResearchProject.open(workbench);
        assertEquals("running", project.boxState(project.start("Does the template do?")));
        assertComplete("RES");
    }

    @Test
    @Order(3)
    void keepsWhatWasTypedAndThenMakesTheProjectInTheBrowser() {
        try (Browser browser = Browser.open(workbench.address())) {
            browser.logIn("admin");
            browser.go(PAGE);
            String choice = browser.find(By.cssSelector("input[value='" + TEMPLATE + "']")).getDomProperty("id");
            browser.find(By.cssSelector("label[for='" + choice + "']")).click();
            browser.find(By.id("projectName")).sendKeys("Second research");
            browser.find(By.id("projectKey")).sendKeys("RES");
            browser.find(By.id("new-project-submit")).click();
            browser.waitForText(By.id("projectKey-error"), "Project 'Research' uses this project key.");
            browser.screenshot(PICTURES.resolve("create-project.png"));
            assertEquals("Second research", browser.find(By.id("projectName")).getDomProperty("value"));
            assertTrue(browser.find(By.cssSelector("input[value='" + TEMPLATE + "']")).isSelected());
            assertEquals(List.of("RES"), keys());

            browser.find(By.id("projectKey")).clear();
            browser.find(By.id("projectKey")).sendKeys("TWO");
            browser.find(By.id("new-project-submit")).click();
            browser.waitForText(By.tagName("h1"), "Second research");
            browser.screenshot(PICTURES.resolve("created-project.png"));
        }
        assertComplete("TWO");
    }

    private static String body(String key) {
        return """
                {"key": "%s", "name": "Research", "lead": "paula", "projectTemplateKey": "%s"}
                """.formatted(key, TEMPLATE);
    }

    /** Set-up would find everything and make nothing. */
    private static void assertComplete(String key) {
        JsonNode plan = admin.get("/rest/hypotheses/1.0/setup?project=" + key).expect(200);
        List<String> open = StreamSupport.stream(plan.get("parts").spliterator(), false)
                .filter(part -> !part.get("state").asText().equals("found")).map(part -> part.get("text").asText()).toList();
        assertEquals(List.of(), open);
    }

    private static List<String> keys() {
        return StreamSupport.stream(admin.get("/rest/api/2/project").expect(200).spliterator(), false)
                .map(project -> project.get("key").asText()).toList();
    }
}
