package org.hypothesisstories.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hypothesisstories.it.support.ResearchProject;
import org.hypothesisstories.it.support.RestClient;
import org.hypothesisstories.it.support.Sweep;
import org.hypothesisstories.it.support.WebPages;
import org.hypothesisstories.it.support.WorkbenchProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plugin is switched off and on at run time, and the workbench stopped and started; nothing is lost by either. */
class DisableEnableIT {
    private static final String PLUGIN = "/rest/workbench/1/plugins/org.hypothesisstories.jira";
    private static final List<String> FIELDS = List.of("Hypothesis statement", "Exit criteria", "Time box", "Time box ends");

    @TempDir
    private Path home;

    @Test
    void keepsEverythingWhileThePluginIsOff() {
        Map<String, String> options = WorkbenchProcess.options(home);
        String issue;
        List<String> before;
        try (WorkbenchProcess workbench = WorkbenchProcess.start(options)) {
            ResearchProject project = ResearchProject.setUp(workbench);
            issue = project.start("Kept");
            before = known(workbench, project, issue);
            switchOffAndOn(workbench, issue);
            assertEquals(before, known(workbench, project, issue));
            assertTrue(page(workbench, issue).contains("hsj-panel"));
            assertEquals(1, new Sweep(workbench).entries().size());
        }
        try (WorkbenchProcess workbench = WorkbenchProcess.start(options)) {
            ResearchProject project = ResearchProject.open(workbench);
            assertEquals(before, known(workbench, project, issue));
            assertExpires(workbench, project, issue);
        }
    }

    private static void switchOffAndOn(WorkbenchProcess workbench, String issue) {
        RestClient admin = workbench.as("admin");
        admin.put(PLUGIN, "{\"enabled\": false}").expect(200);
        assertEquals(404, admin.get("/rest/hypotheses/1.0/issues/" + issue).status());
        assertFalse(page(workbench, issue).contains("hsj-panel"));
        admin.put(PLUGIN, "{\"enabled\": true}").expect(200);
    }

    private static void assertExpires(WorkbenchProcess workbench, ResearchProject project, String issue) {
        Sweep sweep = new Sweep(workbench);
        assertEquals(1, sweep.entries().size());
        sweep.passMoment(project.deadline(issue));
        sweep.runToTheEnd();
        assertEquals("expired", project.boxState(issue));
        assertEquals(1, project.expiryComments(issue));
    }

    /** What the fields hold, and of the box what does not change with time. */
    private static List<String> known(WorkbenchProcess workbench, ResearchProject project, String issue) {
        JsonNode fields = workbench.as("admin").get("/rest/api/2/issue/" + issue).expect(200).get("fields");
        JsonNode box = project.hypothesis(issue).get("timeBox");
        return List.of(FIELDS.stream().map(name -> fields.path(project.field(name)).toString()).toList().toString(),
                box.get("id").asText(), box.get("state").asText(), box.get("deadline").asText());
    }

    private static String page(WorkbenchProcess workbench, String issue) {
        return WebPages.logIn(workbench, "admin").get("/browse/" + issue);
    }
}
