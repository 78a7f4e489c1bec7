package org.hypothesisstories.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.hypothesisstories.it.support.ForeignPlugin;
import org.hypothesisstories.it.support.PackagedPlugin;
import org.hypothesisstories.it.support.ResearchProject;
import org.hypothesisstories.it.support.RestClient;
import org.hypothesisstories.it.support.Sweep;
import org.hypothesisstories.it.support.WebPages;
import org.hypothesisstories.it.support.WorkbenchProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody else's plugin works in the workbench beside ours, for the workbench knows neither. */
class ForeignPluginIT {
    @TempDir
    private Path folder;

    @Test
    void bothPluginsWork() {
        Map<String, String> options = WorkbenchProcess.options(folder.resolve("home"));
        options.put("plugins", ForeignPlugin.build(folder) + "," + PackagedPlugin.jar());
        try (WorkbenchProcess workbench = WorkbenchProcess.start(options)) {
            RestClient admin = workbench.as("admin");
            ResearchProject.setUp(workbench).start("Beside tea");
            assertModulesWork(admin);
            String issue = issueWithTea(admin, teaField(admin));
            assertTrue(WebPages.logIn(workbench, "admin").get("/browse/" + issue).contains("Cups brewed: 0"));
            admin.post("/rest/api/2/issue/" + issue + "/transitions", "{\"transition\": {\"id\": \"11\"}}").expect(204);
            assertTrue(WebPages.logIn(workbench, "admin").get("/browse/" + issue).contains("Cups brewed: 1"));
            assertJobCounts(admin);
        }
    }

    private static void assertModulesWork(RestClient admin) {
        JsonNode plugins = admin.get("/rest/workbench/1/plugins").expect(200);
        JsonNode tea = StreamSupport.stream(plugins.spliterator(), false)
                .filter(plugin -> ForeignPlugin.KEY.equals(plugin.get("key").asText())).findFirst().orElseThrow();
        assertEquals("ENABLED", tea.get("state").asText());
        tea.get("modules").forEach(module -> assertTrue(module.get("enabled").asBoolean(), module.toString()));
        assertTrue(tea.get("modules").findValuesAsText("type").contains("workflow-function"), tea.toString());
    }

    /** Makes a field of the foreign type, puts it on the default screen and gives its id. */
    private static String teaField(RestClient admin) {
        String field = admin.post("/rest/api/2/field", """
                {"name": "Tea", "type": "org.example.tea:tea", "searcherKey": "org.example.tea:tea-searcher"}
                """).expect(201).get("id").asText();
        admin.post("/rest/api/2/screens/addToDefault/" + field, "").expect(201);
        return field;
    }

    private static String issueWithTea(RestClient admin, String field) {
        admin.post("/rest/api/2/project", """
                {"key": "TEA", "name": "Tea", "projectTypeKey": "software", "lead": "paula"}
                """).expect(201);
        admin.put("/rest/tea/1.0/kitchens/TEA", "").expect(204);
        String body = """
                {"fields": {"project": {"key": "TEA"}, "issuetype": {"name": "Task"}, "summary": "Breakfast", "%s": "%s"}}
                """;
        JsonNode refused = admin.post("/rest/api/2/issue", body.formatted(field, "coffee")).expect(400);
        assertTrue(refused.at("/errors/" + field).asText().startsWith("There is no tea 'coffee'"), refused.toString());
        String issue = admin.post("/rest/api/2/issue", body.formatted(field, "sencha")).expect(201).get("key").asText();
        assertEquals("sencha", admin.get("/rest/api/2/issue/" + issue).expect(200).at("/fields/" + field).asText());
        JsonNode found = admin.get("/rest/api/2/search?jql=Tea%20%3D%20sencha").expect(200);
        assertEquals(issue, found.at("/issues/0/key").asText());
        return issue;
    }

    private static void assertJobCounts(RestClient admin) {
        int before = teaTimes(admin);
        Sweep.await("the job of tea runs", () -> "SUCCESS".equals(
                admin.post("/rest/workbench/1/jobs/org.example.tea.time/run", "").expect(200).get("outcome").asText()));
        assertTrue(teaTimes(admin) > before);
    }

    private static int teaTimes(RestClient admin) {
        return admin.get("/rest/tea/1.0/counts/teatime").expect(200).get("times").asInt();
    }
}
