package org.hypothesisstories.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.hypothesisstories.it.support.ResearchProject;
import org.hypothesisstories.it.support.RestClient;
import org.hypothesisstories.it.support.Story;
import org.hypothesisstories.it.support.Sweep;
import org.hypothesisstories.it.support.WebPages;
import org.hypothesisstories.it.support.WorkbenchProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What searches find of time boxes, by fields and by functions, and the examples of that on the page on searching. */
class BoxSearchingIT {
    private static final int START_TEST = 11;
    private static final int ASK_FOR_REVIEW = 21;
    private static final int CONCLUDE = 22;

    /** Examples for what nothing in this project is like, or on Fridays not. */
    private static final Set<String> FRUITLESS = Set.of(
            "\"Time box ends\" <= 2d AND \"Time box state\" = running",
            "\"Time box state\" = planned AND \"Time box\" = 3d", "issue in boxesIn(\"planned\", \"1w\")");

    @TempDir
    private static Path home;

    private static WorkbenchProcess workbench;
    private static ResearchProject project;
    private static String granted;
    private static String deciding;
    private static Story reviewed;
    private static Story concluded;
    private static Story unstarted;

    @BeforeAll
    static void letTimePass() {
        workbench = WorkbenchProcess.start(WorkbenchProcess.options(home));
        project = ResearchProject.setUp(workbench);
        RestClient dana = workbench.as("dana");
        Sweep sweep = new Sweep(workbench);
        reviewed = tested(dana);
        reviewed.observe(dana, "{\"criterion\": \"recall\", \"value\": 0.8}").expect(201);
        reviewed.move(dana, ASK_FOR_REVIEW);
        concluded = tested(dana);
        concluded.observe(dana, "{\"criterion\": \"recall\", \"value\": 0.6}").expect(201);
        concluded.record(dana, "refuted", "The rare labels decide.", "pivot");
        concluded.move(dana, CONCLUDE);
        // Whatever day it is: five working days.
        sweep.forward(Duration.ofDays(7));
        granted = project.start("Nearly there");
        sweep.passMoment(project.deadline(granted));
        sweep.runToTheEnd();
        String extension = "/rest/hypotheses/1.0/issues/" + granted + "/time-box/extension";
        dana.post(extension, "{\"budget\": \"1d\", \"reason\": \"The labels came late\"}").expect(201);
        workbench.as("paula").post(extension + "/grant", "{}").expect(200);
        deciding = project.start("Out of time");
        unstarted = Story.write(dana, project, "a chart", "explain it", "recall > .7");
        sweep.passMoment(project.deadline(deciding));
        sweep.runToTheEnd();
    }

    private static Story tested(RestClient user) {
        Story story = Story.write(user, project, "a smaller model", "be enough", "recall > .7");
        story.move(user, START_TEST);
        return story;
    }

    @AfterAll
    static void stopWorkbench() {
        workbench.close();
    }

    @Test
    void findsByWhatTheFieldsTell() {
        assertEquals(List.of(deciding), found("\"Time box state\" = expired"));
        assertEquals(List.of(granted), found("\"Time box state\" = running"));
        assertEquals(List.of(reviewed.key()), found("\"Time box state\" = paused"));
        assertEquals(List.of(concluded.key()), found("\"Time box state\" = stopped"));
        assertEquals(List.of(unstarted.key()), found("\"Time box state\" is EMPTY"));
        assertEquals(List.of(deciding, granted), found("\"Time box ends\" is not EMPTY ORDER BY \"Time box ends\" ASC"));
        assertEquals(List.of(granted, deciding), found("\"Time box ends\" is not EMPTY ORDER BY \"Time box ends\" DESC"));
        assertEquals(List.of(granted), found("\"Times extended\" > 0"));
        assertEquals(List.of(deciding, granted), found("\"Times expired\" = 1 ORDER BY key DESC"));
    }

    @Test
    void findsByWhatIsTrueAtThisMoment() {
        assertEquals(List.of(deciding), found("issue in boxesIn(\"decide\")"));
        assertEquals(List.of(deciding), found("issue in decisionsDueWithin(\"1d\")"));
        assertEquals(List.of(), found("issue in decisionsDueWithin(\"1h\")"));
        assertEquals(List.of(granted), found("issue in boxesEndingWithin(\"1w\")"));
        assertEquals(List.of(), found("issue in boxesEndingWithin(\"1h\")"));
        assertEquals(List.of(reviewed.key()), found("issue in boxesIn(\"paused\", \"3d\")"));
        assertEquals(List.of(), found("issue in boxesIn(\"paused\", \"2w\")"));
    }

    @Test
    void findsWhatDoesNotFit() {
        assertEquals(List.of(reviewed.key()), found("issue in doesNotFit()"));
        assertEquals(List.of(reviewed.key()), found("issue in doesNotFit(\"stuck-in-review\")"));
        assertEquals(List.of(), found("issue in doesNotFit(\"stuck-in-review\", \"2w\")"));
        for (String kind : List.of("done-without-evidence", "decided-without-verdict", "lanes-skipped", "box-never-started", "work-without-box")) {
            assertEquals(List.of(), found("issue in doesNotFit(\"" + kind + "\")"), kind);
        }
        JsonNode lineUp = workbench.as("dana").get("/rest/hypotheses/1.0/projects/RES/line-up").expect(200);
        JsonNode stuck = StreamSupport.stream(lineUp.get("kinds").spliterator(), false)
                .filter(kind -> kind.get("kind").asText().equals("stuck-in-review")).findFirst().orElseThrow();
        assertEquals(reviewed.key(), stuck.at("/issues/0/key").asText());
        assertEquals(List.of(reviewed.key()), found(stuck.get("query").asText()));
        String page = WebPages.logIn(workbench, "dana").get("/secure/HypothesisLineUp!default.jspa?projectKey=RES");
        assertTrue(page.contains("It has been in Code Review Hypothesis since"), page);
    }

    @Test
    void saysWhatWouldBeUnderstood() {
        RestClient dana = workbench.as("dana");
        JsonNode refused = dana.get(search("issue in boxesIn(\"stopped\")")).expect(400);
        assertTrue(refused.at("/errorMessages/0").asText().contains("it is planned, running, paused or decide"), refused::toString);
    }

    @Test
    void agreesWithTheStoredBoxes() {
        JsonNode check = workbench.as("admin").get("/rest/hypotheses/1.0/timers/check").expect(200);
        assertEquals(0, check.get("findings").size(), check::toString);
    }

    @Test
    void runsTheExamplesOfThePage() throws IOException {
        String page = Files.readString(SearchingIT.PAGE);
        List<String> examples = SearchingIT.examples(page.substring(page.indexOf(SearchingIT.BOXES)));

        assertTrue(examples.size() >= 12, () -> "only " + examples);
        Set<String> fruitless = new TreeSet<>(examples.stream().filter(jql -> found(jql).isEmpty()).toList());
        fruitless.removeAll(FRUITLESS);
        assertEquals(Set.of(), fruitless);
    }

    private static List<String> found(String jql) {
        JsonNode answer = workbench.as("dana").get(search(jql)).expect(200);
        return StreamSupport.stream(answer.get("issues").spliterator(), false).map(issue -> issue.get("key").asText()).toList();
    }

    private static String search(String jql) {
        return "/rest/api/2/search?jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8);
    }
}
