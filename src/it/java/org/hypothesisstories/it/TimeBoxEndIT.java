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
import org.hypothesisstories.it.support.ResearchWeek;
import org.hypothesisstories.it.support.RestClient;
import org.hypothesisstories.it.support.Sweep;
import org.hypothesisstories.it.support.WebPages;
import org.hypothesisstories.it.support.WorkbenchProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A time box on which nobody decides ends by itself, and somebody else's plugin hears of each step. */
class TimeBoxEndIT {
    private static final String DONE = "Done";
    private static final String TAB = "org.hypothesisstories.jira:time-box-tab";

    @TempDir
    private Path folder;

    @Test
    void endsByItselfAndIsHeard() {
        Map<String, String> options = WorkbenchProcess.options(folder.resolve("home"));
        options.put("plugins", ForeignPlugin.build(folder) + "," + PackagedPlugin.jar());
        try (WorkbenchProcess workbench = WorkbenchProcess.start(options)) {
            RestClient admin = workbench.as("admin");
            ResearchWeek week = ResearchWeek.setUp(workbench);
            ResearchProject project = ResearchProject.open(workbench);
            Sweep sweep = new Sweep(workbench);
            String left = project.start("Nobody decides");
            String closed = project.start("Closed early");
            week.conclude("admin", closed, 22, "inconclusive");
            assertTrue(project.hypothesis(closed).at("/timeBox/givenBackText").asText().endsWith("given back"));
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
                    "warning-comment done"), project.effects(left));
            assertEquals(1, times(admin, "stopped." + closed));
            assertEquals(0, times(admin, "expired." + closed));
            assertTold(workbench, admin, left);
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

    @Test
    void runsOnWhenTheProductOwnerGrantsMoreTime() {
        Map<String, String> options = WorkbenchProcess.options(folder.resolve("home"));
        options.put("plugins", ForeignPlugin.build(folder) + "," + PackagedPlugin.jar());
        try (WorkbenchProcess workbench = WorkbenchProcess.start(options)) {
            RestClient admin = workbench.as("admin");
            RestClient owner = workbench.as("paula");
            ResearchProject project = ResearchProject.setUp(workbench);
            Sweep sweep = new Sweep(workbench);
            String issue = project.start("Nearly there");
            String extension = "/rest/hypotheses/1.0/issues/" + issue + "/time-box/extension";
            expire(project, sweep, issue);
            admin.post(extension, "{\"budget\": \"2h\", \"reason\": \"The labels came late\"}").expect(201);
            admin.post(extension + "/grant", "{}").expect(403);
            assertTrue(owner.get(extension).expect(200).at("/may/decide").asBoolean());
            owner.post(extension + "/grant", "{}").expect(200);
            assertEquals("running", project.boxState(issue));
            assertTrue(project.hypothesis(issue).at("/timeBox/why").asText().contains("The labels came late"));
            sweep.runToTheEnd();
            assertEquals(1, times(admin, "extended." + issue));
            expire(project, sweep, issue);
            assertEquals(2, times(admin, "expired." + issue));
            assertEquals(2, project.expiryComments(issue));
            assertEquals("extensions-used-up", admin.post(extension, "{\"budget\": \"2h\", \"reason\": \"Once more\"}").expect(409)
                    .get("code").asText());
        }
    }

    /** The tab of the issue tells every step, and what is stored agrees with it. */
    private static void assertTold(WorkbenchProcess workbench, RestClient admin, String issue) {
        String page = WebPages.logIn(workbench, "admin").get("/browse/" + issue + "?page=" + TAB);
        for (String step : List.of("Started: ", "Used up: ", "Closed: nobody decided in time")) {
            assertTrue(page.contains(step), () -> step + " is missing in " + page);
        }
        assertEquals(0, admin.get("/rest/hypotheses/1.0/timers/check").expect(200).get("findings").size());
        assertEquals(0, admin.get("/rest/hypotheses/1.0/timers/dead").expect(200).get("dead").size());
        assertEquals("50%", admin.put("/rest/hypotheses/1.0/time-box-policy?project=RES", "{\"warnings\": \"50 %\"}").expect(200)
                .get("warnings").asText());
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
