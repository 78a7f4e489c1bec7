package org.hypothesisstories.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.hypothesisstories.it.support.ResearchProject;
import org.hypothesisstories.it.support.RestClient;
import org.hypothesisstories.it.support.WebPages;
import org.hypothesisstories.it.support.WorkbenchProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The life of issues after the plugin: its parts are taken out of the workflows, it is switched off, and people carry on. */
class UninstallIT {
    private static final String RELEASE = "/rest/hypotheses/1.0/setup/release";

    @TempDir
    private Path home;

    @Test
    void leavesIssuesReadableAndWorkflowsUsable() {
        try (WorkbenchProcess workbench = WorkbenchProcess.start(WorkbenchProcess.options(home))) {
            ResearchProject project = ResearchProject.setUp(workbench);
            String issue = project.start("Outlives the plugin");
            RestClient admin = workbench.as("admin");
            JsonNode plan = admin.get(RELEASE).expect(200).get("workflows");
            assertEquals("Hypothesis research workflow", plan.get(0).get("name").asText());
            assertTrue(admin.get(RELEASE + "/backup?workflow=Hypothesis+research+workflow").expect(200).asText().contains("org.hypothesisstories"));

            admin.post(RELEASE, "{}").expect(200);
            assertEquals(0, admin.get(RELEASE).expect(200).get("workflows").size());
            admin.put("/rest/workbench/1/plugins/org.hypothesisstories.jira", "{\"enabled\": false}").expect(200);

            assertTrue(WebPages.logIn(workbench, "admin").get("/browse/" + issue).contains("Outlives the plugin"));
            String transitions = "/rest/api/2/issue/" + issue + "/transitions";
            assertFalse(admin.get(transitions).expect(200).toString().contains("Time box expired"));
            admin.post(transitions, "{\"transition\": {\"id\": \"21\"}}").expect(204);
            admin.post(transitions, "{\"transition\": {\"id\": \"33\"}}").expect(204);
            assertEquals("Done", admin.get("/rest/api/2/issue/" + issue).expect(200).at("/fields/status/name").asText());
        }
    }
}
