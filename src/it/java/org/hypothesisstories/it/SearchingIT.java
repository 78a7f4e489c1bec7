package org.hypothesisstories.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.hypothesisstories.it.support.ResearchProject;
import org.hypothesisstories.it.support.RestClient;
import org.hypothesisstories.it.support.Story;
import org.hypothesisstories.it.support.WorkbenchProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of the page on searching, each run as it stands there; and what the searches about numbers find, and in which order. */
class SearchingIT {
    static final Path PAGE = Path.of("docs", "searching.md");
    /** From here on the examples are about time boxes, for which time has to pass. */
    static final String BOXES = "## Time box";
    private static final Pattern EXAMPLE = Pattern.compile("```jql\\R(.*?)\\R```", Pattern.DOTALL);
    private static final int FEWEST_EXAMPLES = 20;
    private static final int START_TEST = 11;

    @TempDir
    private static Path home;

    private static WorkbenchProcess workbench;
    private static ResearchProject project;
    private static String sure;
    private static String coin;
    private static String unsaid;
    private static Story refuted;
    private static Story noisy;
    private static Story waiting;

    @BeforeAll
    static void writeHypotheses() {
        workbench = WorkbenchProcess.start(WorkbenchProcess.options(home));
        project = ResearchProject.setUp(workbench);
        sure = create("\"approach\": \"a DistilBERT\", \"outcome\": \"find the cases\"", "metric", "90", "precision > .95");
        coin = create("\"approach\": \"a ranking\", \"outcome\": \"please sales\", \"origin\": \"%s\"".formatted(sure),
                "feasibility", "\"50 %\"", "kill: latency > 200 ms");
        unsaid = create("\"approach\": \"a chart\", \"outcome\": \"explain it\", \"wording\": \"technical-story\"",
                null, "null", "Is it clear? @paula");
        RestClient dana = workbench.as("dana");
        refuted = tested(dana, "recall > .7");
        refuted.observe(dana, "{\"criterion\": \"recall\", \"value\": 0.64}").expect(201);
        refuted.record(dana, "refuted", "The rare labels decide, not the model.", "pivot");
        noisy = tested(dana, "f1 > .8");
        noisy.observe(dana, "{\"criterion\": \"f1\", \"value\": 0.81, \"interval\": [0.77, 0.85]}").expect(201);
        noisy.record(dana, "inconclusive", "A hundred cases are too few.", "extend");
        waiting = tested(dana, "auc > .8\", \"cost < 10 EUR");
        waiting.observe(dana, "{\"criterion\": \"cost\", \"value\": 7}").expect(201);
    }

    private static Story tested(RestClient user, String criteria) {
        Story story = Story.of(project, create("\"approach\": \"a smaller model\", \"outcome\": \"be enough\"", "metric", "null", criteria));
        story.move(user, START_TEST);
        return story;
    }

    @AfterAll
    static void stopWorkbench() {
        workbench.close();
    }

    @Test
    void runsEveryExampleOfThePage() throws IOException {
        String page = Files.readString(PAGE);
        List<String> examples = examples(page.substring(0, page.indexOf(BOXES)));

        assertTrue(examples.size() >= FEWEST_EXAMPLES, () -> "only " + examples);
        List<String> fruitless = examples.stream().filter(jql -> found(jql).isEmpty()).toList();
        assertEquals(List.of("issuetype = Hypothesis AND \"Hypothesis statement\" is EMPTY"), fruitless);
    }

    @Test
    void comparesAndSortsConfidence() {
        assertEquals(List.of(sure), found("\"Confidence before\" > 50"));
        assertEquals(List.of(coin), found("\"Confidence before\" = 50"));
        assertEquals(List.of(coin), found("\"Confidence before\" < 90"));
        assertEquals(List.of(coin, sure), found("\"Confidence before\" is not EMPTY ORDER BY \"Confidence before\" ASC"));
        assertEquals(List.of(sure, coin), found("\"Confidence before\" is not EMPTY ORDER BY \"Confidence before\" DESC"));
    }

    @Test
    void findsByKindStatementAndCriteria() {
        assertEquals(List.of(coin), found("\"Hypothesis kind\" = feasibility"));
        assertEquals(List.of(unsaid), found("\"Hypothesis kind\" is EMPTY"));
        assertEquals(List.of(coin), found("\"Hypothesis statement\" ~ \"" + sure + "\""));
        assertEquals(List.of(unsaid), found("\"Exit criteria\" ~ \"paula\""));
    }

    @Test
    void findsByWhatTheEvidenceSaysAndWhatWasLearned() {
        assertEquals(List.of(refuted.key()), found("Verdict = refuted"));
        assertEquals(List.of(noisy.key(), refuted.key()), found("Verdict is not EMPTY ORDER BY Verdict ASC"));
        assertEquals(List.of(refuted.key()), found("\"Criteria state\" = not-met"));
        assertEquals(List.of(refuted.key(), waiting.key(), noisy.key()),
                found("\"Criteria state\" is not EMPTY ORDER BY \"Criteria state\" ASC"));
        assertEquals(List.of(waiting.key()), found("\"Criteria without evidence\" > 0"));
        assertEquals(List.of(refuted.key()), found("Learning ~ \"labels\""));
        assertEquals(List.of(noisy.key(), refuted.key()), found("\"Confidence after\" <= 5 ORDER BY key DESC"));
    }

    private static String create(String statement, String kind, String confidence, String criterion) {
        return workbench.as("admin").post("/rest/api/2/issue", """
                {"fields": {"project": {"key": "RES"}, "issuetype": {"name": "Hypothesis"}, "summary": "A question",
                  "%s": {%s}, "%s": %s, "%s": %s, "%s": ["%s"], "%s": "3d"}}
                """.formatted(project.field("Hypothesis statement"), statement,
                project.field("Hypothesis kind"), kind == null ? "null" : "\"" + kind + "\"",
                project.field("Confidence before"), confidence, project.field("Exit criteria"), criterion, project.field("Time box")))
                .expect(201).get("key").asText();
    }

    static List<String> examples(String text) {
        return EXAMPLE.matcher(text).results().map(example -> example.group(1)).toList();
    }

    private static List<String> found(String jql) {
        JsonNode answer = workbench.as("dana").get("/rest/api/2/search?jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8)).expect(200);
        return StreamSupport.stream(answer.get("issues").spliterator(), false).map(issue -> issue.get("key").asText()).toList();
    }
}
