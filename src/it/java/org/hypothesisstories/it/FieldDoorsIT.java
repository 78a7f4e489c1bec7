package org.hypothesisstories.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.hypothesisstories.it.support.Browser;
import org.hypothesisstories.it.support.ResearchProject;
import org.hypothesisstories.it.support.RestClient;
import org.hypothesisstories.it.support.WebPages;
import org.hypothesisstories.it.support.WorkbenchProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The time-box field at every door that Jira has for a field: by JSON, forms, bulk, exports, imports, clones, moves and deletion. */
class FieldDoorsIT {
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final String HISTORY = "?page=com.atlassian.jira.plugin.system.issuetabpanels:changehistory-tabpanel";
    private static final Pattern KEY = Pattern.compile("data-issuekey=\"([A-Z]+-\\d+)\"");

    @TempDir
    private static Path home;

    private static WorkbenchProcess workbench;
    private static ResearchProject project;
    private static RestClient admin;
    private static WebPages pages;
    private static String box;
    private static String research;
    private static String lab;

    @BeforeAll
    static void startWorkbench() {
        workbench = WorkbenchProcess.start(WorkbenchProcess.options(home));
        project = ResearchProject.setUp(workbench);
        admin = workbench.as("admin");
        pages = WebPages.logIn(workbench, "admin");
        box = project.field("Time box");
        research = admin.get("/rest/api/2/project/RES").expect(200).get("id").asText();
        admin.post("/rest/api/2/project", """
                {"key": "LAB", "name": "Laboratory", "projectTypeKey": "software", "lead": "paula"}
                """).expect(201);
        admin.post("/rest/hypotheses/1.0/setup", "{\"project\": \"LAB\"}").expect(200);
        lab = admin.get("/rest/api/2/project/LAB").expect(200).get("id").asText();
        admin.put("/rest/hypotheses/1.0/projects/LAB/calendar", """
                {"zone": "UTC", "hours": {"monday": "9:00-13:00", "tuesday": "9:00-13:00", "wednesday": "9:00-13:00",
                  "thursday": "9:00-13:00", "friday": "9:00-13:00"}, "holidays": [], "longestBudget": "1w"}
                """).expect(200);
    }

    @AfterAll
    static void stopWorkbench() {
        workbench.close();
    }

    @Test
    void goesBothWaysInJsonAndRefusesWithTheMend() {
        String issue = create("By JSON", "3d");
        assertEquals("3d", held(issue).asText());

        admin.put("/rest/api/2/issue/" + issue, fields("\"soon\"")).expect(400);
        String refusal = admin.put("/rest/api/2/issue/" + issue, fields("\"3\"")).expect(400).at("/errors/" + box).asText();
        assertEquals("\"3\" has no unit. Write it like 30m, 4h, 3d, 1w 2d or 3mo.", refusal);
        assertEquals("Send a text, or null to clear the field.",
                admin.put("/rest/api/2/issue/" + issue, fields("3")).expect(400).at("/errors/" + box).asText());
        admin.put("/rest/api/2/issue/" + issue, fields("null")).expect(204);
        assertTrue(held(issue).isNull());
        admin.put("/rest/api/2/issue/" + issue, fields("\"2w\"")).expect(204);
        assertEquals("2w", held(issue).asText());
    }

    @Test
    void tellsChangesInWordsOfTheReadersLanguage() {
        String issue = create("Told", "3d");
        admin.put("/rest/api/2/issue/" + issue, fields("\"1w 2d\"")).expect(204);

        assertTrue(pages.get("/browse/" + issue + HISTORY).contains(">3 days</td><td class=\"wb-text\">1 week 2 days</td>"));
        WebPages remi = WebPages.logIn(workbench, "remi");
        remi.post("/secure/ChooseLanguage.jspa", Map.of("language", "ja", "returnUrl", "/"));
        assertEquals(200, remi.answer("/secure/AjaxIssueAction.jspa", inline(issue, "4h")).statusCode());
        assertTrue(remi.get("/browse/" + issue + HISTORY).contains("4 \u6642\u9593"), () -> remi.get("/browse/" + issue + HISTORY));
        String refusal = remi.answer("/secure/AjaxIssueAction.jspa", inline(issue, "soon")).body();
        assertTrue(refusal.contains("\u6708"), refusal);
    }

    @Test
    void isEditedOnTheIssuesPage() {
        String issue = create("Inline", "3d");
        try (Browser browser = Browser.open(workbench.address())) {
            browser.logIn("admin");
            browser.go("/browse/" + issue);
            browser.find(By.cssSelector(".wb-inline-edit[data-field='" + box + "']")).click();
            WebElement input = browser.waitFor(By.cssSelector("#" + box + "-val #" + box));
            assertEquals("3d", input.getDomProperty("value"));
            input.clear();
            input.sendKeys("3x");
            input.submit();
            browser.waitForText(By.cssSelector("#" + box + "-val .error"), "\"3x\" has an unknown unit.");
            browser.screenshot(PICTURES.resolve("inline-edit-refused.png"));
            WebElement again = browser.find(By.cssSelector("#" + box + "-val #" + box));
            assertEquals("3x", again.getDomProperty("value"));
            again.clear();
            again.sendKeys("1w 2d");
            again.submit();
            browser.waitForText(By.id(box + "-val"), "1 week 2 days");
        }
        assertEquals("1w 2d", held(issue).asText());
    }

    @Test
    void isNotChangedWhileTheBoxRunsByAnyDoor() {
        String issue = create("Running", "3d");
        start(issue);

        String byJson = admin.put("/rest/api/2/issue/" + issue, fields("\"9d\"")).expect(400).at("/errors/" + box).asText();
        assertTrue(byJson.startsWith("The time box of this issue runs with 3 days"), byJson);
        HttpResponse<String> byHand = pages.answer("/secure/AjaxIssueAction.jspa", inline(issue, "9d"));
        assertEquals(400, byHand.statusCode());
        assertTrue(byHand.body().contains("Ask for an extension on the issue"), byHand.body());
        String inBulk = pages.post("/secure/views/bulkedit/BulkEditPerform.jspa",
                Map.of("bulkedit_" + id(issue), "on", "actions", box, box, "9d"));
        assertTrue(inBulk.contains("wait for a decision: " + issue), inBulk);
        assertEquals("3d", held(issue).asText());
        assertEquals("3d", project.hypothesis(issue).at("/timeBox/budget").asText());
    }

    @Test
    void isChangedInBulkUnlessABoxOfTheSelectionRuns() {
        String first = create("Bulk one", "3d");
        String second = create("Bulk two", "10d");
        String running = create("Bulk running", "5d");
        start(running);
        try (Browser browser = Browser.open(workbench.address())) {
            browser.logIn("admin");
            choose(browser, first, running);
            browser.waitForText(By.cssSelector("#bulk-" + box + " .wb-bulk-unavailable"), running);
            choose(browser, first, second);
            browser.find(By.cssSelector("label[for='cb" + box + "']")).click();
            browser.find(By.id(box)).sendKeys("2d?");
            browser.find(By.id("next")).click();
            browser.waitForText(By.cssSelector("#bulk-" + box + " .error"), "cannot be read as a time box");
            browser.find(By.id(box)).clear();
            browser.find(By.id(box)).sendKeys("2d");
            browser.find(By.id("next")).click();
            browser.waitForText(By.id("bulk-changes"), "10 days 2 days");
            browser.screenshot(PICTURES.resolve("bulk-edit.png"));
            browser.find(By.id("confirm")).click();
            browser.waitFor(By.id("bulk-done"));
        }
        assertEquals(List.of("2d", "2d", "5d"), List.of(held(first).asText(), held(second).asText(), held(running).asText()));
        assertTrue(pages.get("/browse/" + second + HISTORY).contains(">10 days</td>"));
    }

    @Test
    void isSortedByItsLengthInTheNavigator() {
        List<String> keys = List.of(create("Sorted", "10d"), create("Sorted", "3d"), create("Sorted", "1mo"), create("Sorted", "30m"));
        String hours = project.field("Time box hours");
        String jql = "key in (" + String.join(", ", keys) + ") ORDER BY \"Time box hours\" ASC";

        String page = pages.get("/issues/?jql=" + WebPages.encoded(jql) + "&column=" + box + "&column=" + hours);

        assertEquals(List.of(keys.get(3), keys.get(1), keys.get(0), keys.get(2)),
                KEY.matcher(page).results().map(match -> match.group(1)).toList());
        assertTrue(page.contains(">30 minutes<"), page);
        assertTrue(page.contains("data-id=\"" + hours + "\" aria-sort=\"ascending\"><a href=\"/jira/issues/?jql="), page);
        assertEquals(List.of(keys.get(3), keys.get(1)), found("key in (" + String.join(", ", keys)
                + ") AND \"Time box hours\" < 30 ORDER BY \"Time box hours\""));
    }

    @Test
    void isExportedAndImported() {
        String issue = create("=cmd|' /C calc'!A0", "1w 2d");

        String xml = pages.get("/si/jira.issueviews:issue-xml/" + issue + "/" + issue + ".xml");
        assertTrue(xml.contains("<customfieldvalue key=\"1w 2d\">1 week 2 days</customfieldvalue>"), xml);
        String query = "?jqlQuery=" + WebPages.encoded("key = " + issue);
        String rss = pages.get("/sr/jira.issueviews:searchrequest-rss/temp/SearchRequest.xml" + query);
        assertTrue(rss.contains("<customfieldname>Time box</customfieldname>"), rss);
        String csv = pages.get("/sr/jira.issueviews:searchrequest-csv-all-fields/temp/SearchRequest.csv" + query);
        assertTrue(csv.startsWith("Summary,Issue key,"), csv);
        assertTrue(csv.contains(",Custom field (Time box),"), csv);
        assertTrue(csv.contains("\r\n'=cmd|") && csv.contains(",1w 2d,"), csv);

        String lines = "Summary,Issue Type,Custom field (Time box)\nImported one,Hypothesis,1w 2d\n\"Imported, two\",Hypothesis,%s\n";
        String refused = pages.post("/secure/BulkCreateSetupPage.jspa", Map.of("pid", research, "csv", lines.formatted("two days")));
        assertTrue(refused.contains("Line 3: Time box: "), refused);
        assertEquals(List.of(), found("summary ~ \"Imported\""));
        pages.post("/secure/BulkCreateSetupPage.jspa", Map.of("pid", research, "csv", lines.formatted("3mo")));
        List<String> imported = found("summary ~ \"Imported\" ORDER BY key ASC");
        assertEquals(List.of("1w 2d", "3mo"), imported.stream().map(key -> held(key).asText()).toList());
    }

    @Test
    void startsWithTheDefaultOfItsContext() {
        String field = box.replace("customfield_", "");
        String configure = "/secure/admin/ConfigureCustomField!default.jspa?customFieldId=" + field;
        pages.post("/secure/admin/ManageConfigurationScheme.jspa", Map.of("customFieldId", field, "name", "Laboratory", "projects", lab));
        List<String> configs = Pattern.compile("fieldConfigId=(\\d+)").matcher(pages.get(configure)).results()
                .map(match -> match.group(1)).toList();
        String refused = setDefault(field, configs.get(1), "soon");
        assertTrue(refused.contains("cannot be read as a time box"), refused);
        setDefault(field, configs.get(1), "2d");

        assertTrue(pages.get(configure).contains("<span class=\"wb-default\">2 days</span>"));
        assertEquals("2d", held(create("LAB", "With the default", null)).asText());
        assertTrue(held(create("RES", "Without", null)).isNull());
        String type = hypothesisType();
        String form = pages.get("/secure/CreateIssue!default.jspa?pid=" + lab + "&issuetype=" + type);
        assertTrue(form.replaceAll("\\s+", " ").contains("name=\"" + box + "\" value=\"2d\""), form);
        setDefault(field, configs.get(1), "");
    }

    @Test
    void goesWithACloneThatHasNoBoxAndNoEnd() {
        String issue = create("Original", "5d");
        start(issue);

        pages.post("/secure/CloneIssueDetails.jspa", Map.of("id", id(issue), "summary", "The copy"));
        String copy = found("summary ~ \"The copy\"").get(0);

        assertEquals("5d", held(copy).asText());
        assertTrue(project.hypothesis(copy).get("timeBox").isNull());
        JsonNode fields = admin.get("/rest/api/2/issue/" + copy).expect(200).get("fields");
        assertTrue(fields.get(project.field("Time box ends")).isNull(), fields::toString);
        assertEquals(40, fields.get(project.field("Time box hours")).asInt());
        assertEquals("running", project.boxState(issue));
    }

    @Test
    void movesToAProjectThatAllowsIt() {
        String issue = create("Too long", "3w");
        String fields = pages.get("/secure/MoveIssueUpdateFields!default.jspa?id=" + id(issue) + "&pid=" + lab);
        assertTrue(fields.contains("name=\"" + box + "\""), fields);

        String refused = pages.post("/secure/MoveIssueConfirm.jspa", Map.of("id", id(issue), "pid", lab, box, "2w"));
        assertTrue(refused.contains("2 weeks is longer than this project allows. Write at most 1w (1 week)"), refused);
        assertEquals("3w", held(issue).asText());
        String number = id(issue);
        pages.post("/secure/MoveIssueConfirm.jspa", Map.of("id", number, "pid", lab, box, "4d"));
        JsonNode moved = admin.get("/rest/api/2/issue/" + number).expect(200);
        assertTrue(moved.get("key").asText().startsWith("LAB-"), moved::toString);
        assertEquals("4d", moved.get("fields").get(box).asText());
    }

    @Test
    void takesARunningBoxAlongToTheCalendarOfTheNewProject() {
        String issue = create("Moving", "3w");
        start(issue);
        String number = id(issue);
        String before = project.hypothesis(issue).at("/timeBox/deadline").asText();

        // Longer than the laboratory allows: Jira asks, and what was agreed may stay.
        assertTrue(pages.get("/secure/MoveIssueUpdateFields!default.jspa?id=" + number + "&pid=" + lab).contains("value=\"3w\""));
        pages.post("/secure/MoveIssueConfirm.jspa", Map.of("id", number, "pid", lab, box, "3w"));

        String key = admin.get("/rest/api/2/issue/" + number).expect(200).get("key").asText();
        JsonNode timeBox = project.hypothesis(key).get("timeBox");
        assertEquals("running", timeBox.get("state").asText());
        assertEquals("3w", timeBox.get("budget").asText());
        assertTrue(timeBox.get("why").asText().contains("the issue moved to another project"), timeBox::toString);
        assertTrue(timeBox.get("deadline").asText().compareTo(before) > 0, timeBox::toString);
        assertTrue(timeBox.get("deadline").asText().endsWith("T13:00:00Z"), timeBox::toString);
    }

    @Test
    void endsWithAnIssueThatIsDeleted() {
        String issue = create("Deleted", "30m");
        start(issue);
        assertEquals(403, workbench.as("dana").delete("/rest/api/2/issue/" + issue).status());

        admin.delete("/rest/api/2/issue/" + issue).expect(204);

        admin.get("/rest/api/2/issue/" + issue).expect(404);
        admin.get("/rest/hypotheses/1.0/issues/" + issue).expect(404);
        String page = create("Deleted by hand", "30m");
        pages.post("/secure/DeleteIssue.jspa", Map.of("id", id(page)));
        admin.get("/rest/api/2/issue/" + page).expect(404);
        assertFalse(workbench.output().contains("What became of issue"), workbench::output);
    }

    private static void choose(Browser browser, String... keys) {
        browser.go("/secure/views/bulkedit/BulkEdit1!default.jspa?jqlQuery=" + WebPages.encoded("key in (" + String.join(", ", keys) + ")"));
        for (String key : keys) {
            browser.find(By.cssSelector("label[for='bulkedit_" + id(key) + "']")).click();
        }
        browser.find(By.id("next")).click();
        browser.waitFor(By.id("bulk-" + box));
    }

    private static String setDefault(String field, String config, String usual) {
        return pages.post("/secure/admin/EditCustomFieldDefaults.jspa", Map.of("customFieldId", field, "fieldConfigId", config, box, usual));
    }

    private static Map<String, String> inline(String issue, String budget) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("issueId", id(issue));
        form.put("singleFieldEdit", "true");
        form.put("fieldsToForcePresent", box);
        form.put(box, budget);
        return form;
    }

    private static String create(String summary, String budget) {
        return create("RES", summary, budget);
    }

    private static String create(String key, String summary, String budget) {
        String timeBox = budget == null ? "" : ", \"" + box + "\": \"" + budget + "\"";
        return admin.post("/rest/api/2/issue", """
                {"fields": {"project": {"key": "%s"}, "issuetype": {"name": "Hypothesis"}, "summary": "%s",
                  "%s": {"approach": "a ranking model", "outcome": "fewer wrong answers"},
                  "%s": [{"role": "must", "metric": "precision", "comparator": ">", "threshold": ".95"}]%s}}
                """.formatted(key, summary, project.field("Hypothesis statement"), project.field("Exit criteria"), timeBox))
                .expect(201).get("key").asText();
    }

    private static void start(String issue) {
        admin.post("/rest/api/2/issue/" + issue + "/transitions", "{\"transition\": {\"id\": \"11\"}}").expect(204);
    }

    private static String fields(String budget) {
        return "{\"fields\": {\"" + box + "\": " + budget + "}}";
    }

    private static JsonNode held(String issue) {
        return admin.get("/rest/api/2/issue/" + issue).expect(200).get("fields").get(box);
    }

    private static String id(String issue) {
        return admin.get("/rest/api/2/issue/" + issue).expect(200).get("id").asText();
    }

    private static String hypothesisType() {
        return StreamSupport.stream(admin.get("/rest/api/2/project/LAB").expect(200).get("issueTypes").spliterator(), false)
                .filter(type -> type.get("name").asText().equals("Hypothesis")).map(type -> type.get("id").asText()).findFirst().orElseThrow();
    }

    private static List<String> found(String jql) {
        JsonNode answer = admin.get("/rest/api/2/search?jql=" + WebPages.encoded(jql)).expect(200);
        return StreamSupport.stream(answer.get("issues").spliterator(), false).map(issue -> issue.get("key").asText()).toList();
    }
}
