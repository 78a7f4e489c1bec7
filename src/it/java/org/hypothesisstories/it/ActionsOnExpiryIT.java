package org.hypothesisstories.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.hypothesisstories.it.support.Bell;
import org.hypothesisstories.it.support.ForeignPlugin;
import org.hypothesisstories.it.support.PackagedPlugin;
import org.hypothesisstories.it.support.ResearchProject;
import org.hypothesisstories.it.support.RestClient;
import org.hypothesisstories.it.support.Sweep;
import org.hypothesisstories.it.support.WorkbenchProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody else's workflow acts on the expiry of a time box with our functions, and is guarded by our conditions and validators. */
class ActionsOnExpiryIT {
    private static final String SECRET = "a-secret-that-nobody-guesses";

    @TempDir
    private static Path folder;

    private static WorkbenchProcess workbench;
    private static ResearchProject research;
    private static Sweep sweep;
    private static RestClient admin;

    private Bell bell;

    @BeforeAll
    static void furnish() {
        Map<String, String> options = WorkbenchProcess.options(folder.resolve("home"));
        options.put("plugins", ForeignPlugin.build(folder) + "," + PackagedPlugin.jar());
        workbench = WorkbenchProcess.start(options);
        admin = workbench.as("admin");
        sweep = new Sweep(workbench);
        research = ResearchProject.setUp(workbench);
        admin.post("/rest/api/2/project", """
                {"key": "TEA", "name": "Tea", "projectTypeKey": "software", "lead": "paula"}
                """).expect(201);
        admin.put("/rest/tea/1.0/kitchens/TEA?workflow=steep", "").expect(204);
        admin.post("/rest/api/2/screens/addToDefault/" + research.field("Time box"), "").expect(201);
    }

    @AfterAll
    static void close() {
        workbench.close();
    }

    @BeforeEach
    void hangBell() {
        bell = Bell.hang();
        admin.put("/rest/hypotheses/1.0/addresses/kitchen-bell",
                "{\"url\": \"%s\", \"secret\": \"%s\"}".formatted(bell.url(), SECRET)).expect(200);
    }

    @AfterEach
    void takeBellDown() {
        bell.close();
    }

    @Test
    void doesWhatTheWorkflowSaysWhenTheTimeIsUsedUp() {
        String issue = steeping("2h");
        expire(issue);

        JsonNode fields = admin.get("/rest/api/2/issue/" + issue).expect(200).get("fields");
        assertEquals("dana", fields.at("/assignee/name").asText());
        assertEquals("High", fields.at("/priority/name").asText());
        assertEquals("over-steeped", fields.at("/labels/0").asText());
        List<String> comments = research.comments(issue);
        assertTrue(comments.contains(issue + " with 2 hours is Used up: decide; Remi Reviewer pours."), comments.toString());
        assertTrue(comments.stream().anyMatch(comment -> comment.startsWith("[~admin] ")
                && comment.endsWith("The tea of " + issue + " is ready.")), comments.toString());
        assertTrue(admin.get("/rest/workbench/1/mails").expect(200).toString().contains("The tea of " + issue + " is ready."));
        assertEquals(List.of("comment done", "event done", "transition done"), research.expiryEffects(issue));
    }

    @Test
    void callsTheAddressOnceItAnswersAndSigns() throws GeneralSecurityException {
        bell.answer(503);
        String issue = steeping("2h");
        expire(issue);
        assertEquals(1, bell.rings().size());
        bell.answer(204);
        sweep.forward(Duration.ofMinutes(2));
        sweep.runToTheEnd();
        sweep.forward(Duration.ofHours(5));
        sweep.runToTheEnd();

        assertEquals(2, bell.rings().size(), "one attempt that failed, and one that arrived");
        Bell.Ring first = bell.rings().get(0);
        Bell.Ring second = bell.rings().get(1);
        assertEquals(first, second, "a repetition is known by its id, and says the same");
        assertEquals(signature(second.body()), second.signature());
        assertTrue(second.body().contains("\"key\":\"" + issue + "\""), second.body());
        assertTrue(second.body().contains("\"state\":\"expired\"") && second.body().contains("\"id\":\"" + second.delivery() + "\""));
    }

    @Test
    void listsAddressesForAdministratorsAndNeverTellsTheSecret() {
        String all = admin.get("/rest/hypotheses/1.0/addresses").expect(200).toString();
        assertTrue(all.contains("kitchen-bell") && !all.contains(SECRET), all);
        assertTrue(admin.post("/rest/hypotheses/1.0/addresses/kitchen-bell/test", "").expect(200).get("accepted").asBoolean());
        bell.answer(302);
        assertEquals("HTTP 302", admin.post("/rest/hypotheses/1.0/addresses/kitchen-bell/test", "").expect(200).get("detail").asText());
        assertEquals(2, bell.rings().size(), "no redirect is followed");
        JsonNode refused = admin.put("/rest/hypotheses/1.0/addresses/kitchen-bell", "{\"url\": \"file:///etc/passwd\"}").expect(400);
        assertEquals("url", refused.at("/details/field").asText());
        workbench.as("dana").get("/rest/hypotheses/1.0/addresses").expect(403);
        admin.delete("/rest/hypotheses/1.0/addresses/kitchen-bell").expect(204);
        admin.post("/rest/hypotheses/1.0/addresses/kitchen-bell/test", "").expect(404);
    }

    @Test
    void guardsTransitionsAndSaysWhy() {
        String long4Us = create("3d");
        assertRefused("admin", long4Us, 11, "{}", "The time box of 3 days is longer than 4 hours");
        assertRefused("admin", create(null), 11, "{}", "Agree first how much time the question is worth");
        String issue = steeping("2h");
        assertEquals(List.of("Steep on", "Let it cool", "Pour"), offered(issue));
        assertRefused("admin", issue, 81, "{}", "a project role that does not exist");
        move("admin", issue, 61);
        assertEquals("paused", research.boxState(issue));
        move("admin", issue, 71);
        assertEquals("running", research.boxState(issue));
        expire(issue);
        assertEquals(List.of("Steep on", "Serve", "Hurry", "Pour"), offered(issue));
        assertRefused("admin", issue, 31, "{}", "The time box is used up. Do not carry on");
        assertRefused("admin", issue, 41, "{}", "You worked on this yourself in In Progress");
        assertRefused("dana", issue, 41, "{}", "You worked on this yourself");
        assertRefused("paula", issue, 41, "{}", "Say why: write a comment");
        String why = "{\"comment\": [{\"add\": {\"body\": \"Cold by now\"}}]}";
        assertRefused("paula", issue, 41, why, "Fill in first: Due");
        admin.put("/rest/api/2/issue/" + issue, "{\"fields\": {\"duedate\": \"2030-01-01\"}}").expect(204);
        transit("paula", issue, 41, why).expect(204);
        assertEquals("stopped", research.boxState(issue));
        assertFalse(offered(issue).contains("Serve"));
    }

    /** Dana is to do it at first, then Remi; the administrator begins. */
    private String steeping(String budget) {
        String issue = create(budget);
        admin.put("/rest/api/2/issue/" + issue, "{\"fields\": {\"assignee\": {\"name\": \"remi\"}}}").expect(204);
        move("admin", issue, 11);
        return issue;
    }

    private String create(String budget) {
        String timeBox = budget == null ? "" : ", \"%s\": \"%s\"".formatted(research.field("Time box"), budget);
        return admin.post("/rest/api/2/issue", """
                {"fields": {"project": {"key": "TEA"}, "issuetype": {"name": "Hypothesis"}, "summary": "Sencha",
                  "assignee": {"name": "dana"}%s}}
                """.formatted(timeBox)).expect(201).get("key").asText();
    }

    private void expire(String issue) {
        sweep.passMoment(research.deadline(issue));
        sweep.runToTheEnd();
        // What the transition ordered fell due while the sweep was under way.
        sweep.runToTheEnd();
        assertEquals("expired", research.boxState(issue));
    }

    private static void move(String user, String issue, int transition) {
        transit(user, issue, transition, "{}").expect(204);
    }

    private static RestClient.Answer transit(String user, String issue, int transition, String update) {
        return workbench.as(user).post("/rest/api/2/issue/" + issue + "/transitions",
                "{\"transition\": {\"id\": \"%d\"}, \"update\": %s}".formatted(transition, update));
    }

    private static void assertRefused(String user, String issue, int transition, String update, String why) {
        String answer = transit(user, issue, transition, update).expect(400).toString();
        assertTrue(answer.contains(why), answer);
    }

    private static List<String> offered(String issue) {
        JsonNode answer = admin.get("/rest/api/2/issue/" + issue + "/transitions").expect(200);
        return StreamSupport.stream(answer.get("transitions").spliterator(), false).map(transition -> transition.get("name").asText())
                .filter(name -> !name.equals("Time is up")).toList();
    }

    private static String signature(String body) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return "sha256=" + HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
    }
}
