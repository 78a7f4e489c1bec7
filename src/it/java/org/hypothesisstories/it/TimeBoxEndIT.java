package org.hypothesisstories.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hypothesisstories.it.support.ForeignPlugin;
import org.hypothesisstories.it.support.PackagedPlugin;
import org.hypothesisstories.it.support.ResearchProject;
import org.hypothesisstories.it.support.RestClient;
import org.hypothesisstories.it.support.Sweep;
import org.hypothesisstories.it.support.WorkbenchProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A time box on which nobody decides ends by itself, and somebody else's plugin hears of each step. */
class TimeBoxEndIT {
    private static final String DONE = "Done";

    @TempDir
    private Path folder;

    @Test
    void endsByItselfAndIsHeard() {
        Map<String, String> options = WorkbenchProcess.options(folder.resolve("home"));
        options.put("plugins", ForeignPlugin.build(folder) + "," + PackagedPlugin.jar());
        try (WorkbenchProcess workbench = WorkbenchProcess.start(options)) {
            RestClient admin = workbench.as("admin");
            ResearchProject project = ResearchProject.setUp(workbench);
            Sweep sweep = new Sweep(workbench);
            String left = project.start("Nobody decides");
            String closed = project.start("Closed early");
            conclude(admin, project, closed);
            assertEquals("stopped", project.boxState(closed));
            warn(project, sweep, left);
            assertEquals(List.of(1, 0, 0), heard(admin, left));
            expire(project, sweep, left);
            assertEquals(List.of(1, 1, 0), heard(admin, left));
            endGrace(project, sweep, left);
            assertEquals(List.of(1, 1, 1), heard(admin, left));
            assertEquals("stopped", project.boxState(left));
            assertEquals(DONE, status(admin, left));
            assertEquals(List.of("comment done", "event done", "grace-transition done", "transition done", "warning done",
                    "warning-comment done"), project.expiryEffects(left));
            assertEquals(1, times(admin, "stopped." + closed));
            assertEquals(0, times(admin, "expired." + closed));
        }
    }

    private static void warn(ResearchProject project, Sweep sweep, String issue) {
        // Four fifths of the 30 minutes of work are used six minutes before their end.
        sweep.passMoment(project.deadline(issue).minus(Duration.ofMinutes(6)));
        sweep.runToTheEnd();
        assertEquals("running", project.boxState(issue));
        assertTrue(project.hypothesis(issue).at("/timeBox/warnedText").asText().contains("80%"), project.hypothesis(issue)::toString);
        assertEquals(1, project.comments(issue).stream().filter(comment -> comment.contains("soon be used up")).count());
    }

    private static void expire(ResearchProject project, Sweep sweep, String issue) {
        sweep.passMoment(project.deadline(issue));
        sweep.runToTheEnd();
        assertEquals("expired", project.boxState(issue));
        assertTrue(project.hypothesis(issue).at("/timeBox/decideUntilText").asText().startsWith("Decide until"));
    }

    private static void endGrace(ResearchProject project, Sweep sweep, String issue) {
        sweep.passMoment(Instant.parse(project.hypothesis(issue).at("/timeBox/graceEndsAt").asText()));
        sweep.runToTheEnd();
        // The second sweep tells of the step of the first.
        sweep.runToTheEnd();
    }

    private static void conclude(RestClient admin, ResearchProject project, String issue) {
        admin.post("/rest/api/2/issue/" + issue + "/transitions", """
                {"transition": {"id": "22"}, "fields": {"%s": "inconclusive"}}
                """.formatted(project.field("Verdict"))).expect(204);
        assertTrue(project.hypothesis(issue).at("/timeBox/givenBackText").asText().endsWith("given back"));
    }

    /** How often the foreign plugin heard of the warning, of the expiry, and of the end without a decision. */
    private static List<Integer> heard(RestClient admin, String issue) {
        return List.of(times(admin, "warned." + issue), times(admin, "expired." + issue), times(admin, "undecided." + issue));
    }

    private static int times(RestClient admin, String what) {
        return admin.get("/rest/tea/1.0/counts/" + what).expect(200).get("times").asInt();
    }

    private static String status(RestClient admin, String issue) {
        JsonNode answer = admin.get("/rest/api/2/issue/" + issue).expect(200);
        return answer.at("/fields/status/name").asText();
    }
}
