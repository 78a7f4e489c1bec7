package org.hypothesisstories.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
import org.openqa.selenium.WebElement;

/** An administrator's browser makes a project's board in Jira Software, finds what somebody changed, and mends it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KanbanBoardIT {
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final String PAGE = "/secure/admin/HypothesisKanban!default.jspa?project=RES";
    private static final String PLAN = "/rest/hypotheses/1.0/projects/RES/kanban-board";
    private static final String PRIVATE = "/rest/greenhopper/1.0/";

    @TempDir
    private static Path home;

    private static Map<String, String> options;
    private static WorkbenchProcess workbench;
    private static ResearchProject project;
    private static RestClient admin;
    private static Browser browser;
    private static long board;

    @BeforeAll
    static void startWorkbench() {
        options = WorkbenchProcess.options(home);
        workbench = WorkbenchProcess.start(options);
        admin = workbench.as("admin");
        browser = Browser.open(workbench.address());
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
    void saysThatTheLanesComeFirst() {
        admin.post("/rest/api/2/project", "{\"key\": \"RAW\", \"name\": \"Raw\", \"projectTypeKey\": \"software\", \"lead\": \"paula\"}").expect(201);
        admin.get("/rest/hypotheses/1.0/projects/RAW/kanban-board").expect(409);
        admin.get("/rest/hypotheses/1.0/projects/NONE/kanban-board").expect(404);
        workbench.as("dana").get(PLAN).expect(403);
        browser.logIn("admin");
        browser.go(PAGE.replace("RES", "RAW"));
        confirmPassword();
        WebElement message = browser.waitFor(By.cssSelector("#hsj-kanban .aui-message-error"));
        assertTrue(message.getText().contains("are not set up yet"), message.getText());
        assertTrue(message.findElement(By.tagName("a")).getAttribute("href").endsWith("HypothesisSetUp!default.jspa?project=RAW"));
    }

    @Test
    @Order(2)
    void makesTheWholeBoardWithOneButton() {
        project = ResearchProject.setUp(workbench);
        admin.put("/rest/hypotheses/1.0/projects/RES/lane-limits", "{\"lanes\": {\"to-do\": {\"lane\": 1, \"mode\": \"warn\"}}}").expect(200);
        project.create("Are limits told?");
        project.create("Do columns come in the order of the lanes?");
        open();
        browser.find(By.id("hsj-kanban-name")).clear();
        browser.find(By.id("hsj-kanban-name")).sendKeys("Our <b>lanes</b>");
        press("hsj-kanban-all");
        assertEquals(List.of(), notDone());
        assertEquals("Our <b>lanes</b>", browser.find(By.cssSelector(".hsj-kanban-content a")).getText());

        board = admin.get(PLAN).expect(200).get("board").asLong();
        JsonNode columns = admin.get("/rest/agile/1.0/board/" + board + "/configuration").expect(200).at("/columnConfig/columns");
        assertEquals(List.of("Backlog", "To Do", "Test Hypothesis", "Code Review Hypothesis", "Update Model", "Code Review Update Model", "Done"),
                StreamSupport.stream(columns.spliterator(), false).map(column -> column.get("name").asText()).toList());
        workbench.as("dana").get("/rest/agile/1.0/board/" + board).expect(200);
    }

    @Test
    @Order(3)
    void everyQueryOfTheBoardWorks() {
        JsonNode plan = admin.get(PLAN).expect(200);
        for (String kind : List.of("quickFilters", "swimlanes")) {
            plan.get(kind).forEach(entry -> admin.post("/rest/api/2/search",
                    "{\"jql\": \"" + entry.get("query").asText().replace("\"", "\\\"") + "\"}").expect(200));
        }
        String running = project.start("Does it run in a lane of its own?");
        browser.go("/secure/RapidBoard.jspa?rapidView=" + board);
        assertEquals(1, browser.driver().findElements(By.cssSelector(".wb-lane[aria-label='Time box runs'] #card-" + running)).size());
        assertEquals(6, browser.driver().findElements(By.className("wb-head")).size());
        assertEquals(3, browser.driver().findElements(By.className("wb-card")).size());
        assertTrue(browser.find(By.cssSelector(".wb-head.wb-excess")).getText().contains("Too many"));
        browser.wholePage(PICTURES.resolve("software-board.png"));
        browser.find(By.xpath("//nav[@class='wb-quick-filters']//a[contains(., 'In review')]")).click();
        assertEquals(0, browser.driver().findElements(By.className("wb-card")).size());
    }

    @Test
    @Order(4)
    void changesNothingOnABoardThatIsAsItShouldBe() {
        String before = model();
        open();
        assertEquals(List.of(), notDone());
        assertTrue(browser.driver().findElements(By.id("hsj-kanban-all")).isEmpty());
        assertEquals(before, model());
    }

    @Test
    @Order(5)
    void findsAndMendsWhatSomebodyChanged() {
        JsonNode first = admin.get("/rest/agile/1.0/board/" + board + "/configuration").expect(200).at("/columnConfig/columns/1");
        admin.put(PRIVATE + "rapidviewconfig/columns", """
                {"rapidViewId": %d, "mappedColumns": [{"name": "All", "mappedStatuses": [{"id": "%s"}], "max": "2"}]}
                """.formatted(board, first.at("/statuses/0/id").asText())).expect(200);
        JsonNode review = admin.get(PLAN).expect(200).at("/quickFilters").findParents("query").stream()
                .filter(entry -> entry.get("key").asText().equals("in-review")).findFirst().orElseThrow();
        long id = StreamSupport.stream(fullModel().at("/quickFilterConfig/quickFilters").spliterator(), false)
                .filter(entry -> entry.get("query").asText().equals(review.get("query").asText())).findFirst().orElseThrow().get("id").asLong();
        admin.put(PRIVATE + "quickfilters/" + board + "/" + id, "{\"query\": \"assignee is EMPTY\"}").expect(200);
        open();
        assertEquals(List.of("columns", "quick-filters"), notDone());
        String columns = browser.find(By.id("hsj-step-columns")).getText();
        assertTrue(columns.contains("Test Hypothesis has no column"), columns);
        assertTrue(columns.contains("The column All should be limited to 1 and is limited to 2"), columns);
        assertTrue(browser.find(By.id("hsj-step-quick-filters")).getText().contains("In review asks for assignee is EMPTY instead of"));
        browser.wholePage(PICTURES.resolve("board-set-up.png"));

        press("hsj-repair-columns");
        assertEquals("done", browser.find(By.id("hsj-step-columns")).getAttribute("data-hsj-state"));
        assertEquals("hsj-step-columns", browser.driver().switchTo().activeElement().getAttribute("id"));
        press("hsj-repair-quick-filters");
        assertEquals(List.of(), notDone());
        assertTrue(model().contains("All"), "a column keeps the name that somebody gave it");
    }

    @Test
    @Order(6)
    void takesNothingFromCardsThatSomebodyChose() {
        JsonNode shown = fullModel().at("/cardLayoutConfig/currentFields");
        admin.delete(PRIVATE + "cardlayout/" + board + "/workMode/field/" + shown.at("/0/id").asText());
        admin.post(PRIVATE + "cardlayout/" + board + "/workMode/field", "{\"fieldId\": \"" + project.field("Learning") + "\"}").expect(200);
        open();
        press("hsj-repair-cards");
        WebElement row = browser.find(By.id("hsj-step-cards"));
        assertTrue(row.getText().contains("could not be done"), row.getText());
        assertTrue(row.getText().contains("A card shows three fields at most"), row.getText());
        assertTrue(row.findElement(By.cssSelector(".hsj-by-hand a")).getAttribute("href")
                .endsWith("/secure/RapidView.jspa?rapidView=" + board + "&tab=cardLayout"));
        assertTrue(fullModel().at("/cardLayoutConfig/currentFields").toString().contains(project.field("Learning")));
        browser.wholePage(PICTURES.resolve("board-set-up-by-hand.png"));
    }

    @Test
    @Order(7)
    void findsTheBoardByItsFilterWhenItsIdIsForgotten() {
        admin.put(PLAN, "{}").expect(200);
        open();
        assertEquals(board, admin.get(PLAN).expect(200).get("board").asLong());
        admin.put(PLAN, "{\"board\": 4711, \"filter\": 4711}").expect(200);
        open();
        assertEquals(board, admin.get(PLAN).expect(200).get("board").asLong());
    }

    @Test
    @Order(8)
    void makesABoardAgainThatSomebodyDeleted() {
        admin.delete("/rest/agile/1.0/board/" + board);
        open();
        assertTrue(notDone().contains("board"));
        press("hsj-kanban-all");
        assertEquals(List.of(), notDone());
        assertFalse(admin.get(PLAN).expect(200).get("board").asLong() == board);
    }

    @Test
    @Order(9)
    void saysSoWhereThereIsNoJiraSoftware() {
        workbench.close();
        options.put("software", "off");
        workbench = WorkbenchProcess.start(options);
        admin = workbench.as("admin");
        admin.get("/rest/agile/1.0/board").expect(404);
        admin.get("/rest/greenhopper/1.0/rapidviewconfig/editmodel.json?rapidViewId=1").expect(404);
        assertEquals(400, admin.get("/rest/api/2/search?jql=ORDER%20BY%20Rank").status());
        browser.logIn("admin");
        browser.go(PAGE);
        confirmPassword();
        String message = browser.waitFor(By.cssSelector("#hsj-kanban .aui-message-info")).getText();
        assertTrue(message.contains("This Jira has no Jira Software"), message);
        browser.screenshot(PICTURES.resolve("board-set-up-without-software.png"));
        browser.go("/secure/RapidBoard.jspa?rapidView=" + board);
        assertTrue(browser.find(By.tagName("body")).getText().contains("There is no page"), "the board is gone with Jira Software");
    }

    private static void open() {
        browser.go(PAGE);
        browser.waitFor(By.cssSelector("#hsj-kanban[aria-busy='false'] .hsj-kanban-steps"));
    }

    private static void press(String button) {
        browser.find(By.id(button)).click();
        browser.waitFor(By.cssSelector("#hsj-kanban[aria-busy='false']"));
    }

    private static void confirmPassword() {
        WebElement password = browser.waitFor(By.cssSelector("main input[type='password']"));
        password.sendKeys("admin");
        password.submit();
    }

    /** The steps that are not as they should be. */
    private static List<String> notDone() {
        return browser.driver().findElements(By.cssSelector(".hsj-kanban-steps tbody tr")).stream()
                .filter(row -> !"done".equals(row.getAttribute("data-hsj-state")))
                .map(row -> row.getAttribute("id").replace("hsj-step-", "")).toList();
    }

    private static String model() {
        return fullModel().toString();
    }

    private static JsonNode fullModel() {
        return admin.get(PRIVATE + "rapidviewconfig/editmodel.json?rapidViewId=" + board).expect(200);
    }
}
