package org.hypothesisstories.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.hypothesisstories.it.support.ResearchProject;
import org.hypothesisstories.it.support.RestClient;
import org.hypothesisstories.it.support.Story;
import org.hypothesisstories.it.support.WorkbenchProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The article's three stories, written, started, judged and concluded by REST alone, with personal access tokens. */
class DecideByRestIT {
    private static final int START = 11;
    private static final int ASK_FOR_REVIEW = 21;
    private static final int CONCLUDE = 22;
    private static final int ACCEPT = 33;
    private static final int REOPEN = 61;

    @TempDir
    private static Path home;
    private static WorkbenchProcess workbench;
    private static ResearchProject project;
    private static RestClient dana;
    private static RestClient remi;
    private static RestClient paula;

    @BeforeAll
    static void setUp() {
        workbench = WorkbenchProcess.start(WorkbenchProcess.options(home));
        project = ResearchProject.setUp(workbench);
        dana = workbench.as("dana").byToken();
        remi = workbench.as("remi").byToken();
        paula = workbench.as("paula").byToken();
    }

    @AfterAll
    static void stop() {
        workbench.close();
    }

    @Test
    void refutesByANumberAndGoesOnFromThere() {
        Story story = Story.write(dana, project, "a fine-tuned DistilBERT architecture",
                "identify cases with a precision of greater than .95 and a recall of greater than .7", "precision > .95", "recall > .7");
        assertEquals("not-started", story.observe(dana, "{\"criterion\": \"recall\", \"value\": 1}").expect(409).get("code").asText());
        story.move(dana, START);

        story.observe(dana, """
                {"evidence": [{"criterion": "precision", "seeds": [0.961, 0.957, 0.963, 0.959, 0.960], "clientKey": "run-1-precision"},
                              {"criterion": "recall", "value": 0.71, "clientKey": "run-1-recall"}]}""").expect(201);
        String newest = "{\"criterion\": \"recall\", \"value\": 0.64, \"run\": \"https://ml.example/runs/2\", \"heldOut\": true, \"clientKey\": \"run-2\"}";
        story.observe(dana, newest).expect(201);
        assertEquals(0, story.observe(dana, newest).expect(200).get("added").asInt());
        assertEquals("Refuted: recall 0.64 is not above 0.7, newest of 2 runs.", story.explanation(dana));

        assertEquals(400, story.tryToMove(dana, CONCLUDE).status());
        JsonNode record = story.record(dana, "refuted", "Recall collapses on long cases.", "pivot");
        assertEquals(70, record.get("uncertaintyRemoved").asInt());
        story.move(dana, CONCLUDE);

        assertEquals("Done", story.status(dana));
        assertEquals("Refuted", story.resolution(dana));
        assertEquals("refuted", story.verdictField(dana));
        JsonNode whole = story.whole(dana);
        assertTrue(whole.at("/round/concluded").asBoolean());
        assertEquals(1, whole.get("testSetLooks").asInt());
        String next = whole.at("/links/nextHypothesis").asText();
        assertTrue(next.contains("/secure/CreateIssueDetails!init.jspa?pid="), next);
        assertTrue(next.contains("Recall+collapses+on+long+cases"), next);
        assertEquals("concluded", story.observe(dana, "{\"criterion\": \"recall\", \"value\": 1}").expect(409).get("code").asText());
    }

    @Test
    void supportsByAJudgeAndPromotesToDevelopment() {
        Story story = Story.write(dana, project, "a combination of shap values and distribution charts",
                "best explain the metric to stakeholders", "Can paula explain the metric to a stakeholder? @paula");
        story.move(dana, START);
        String judgement = "{\"criterion\": \"Can paula explain the metric to a stakeholder?\", \"judgement\": \"met\"}";
        assertEquals("not-the-judge", story.observe(dana, judgement).expect(403).get("code").asText());
        story.observe(paula, judgement).expect(201);
        assertEquals("Supported: paula answers yes to \"Can paula explain the metric to a stakeholder?\".", story.explanation(dana));

        story.move(dana, ASK_FOR_REVIEW);
        story.record(dana, "supported", "Both charts together are understood.", "promote");
        story.move(remi, ACCEPT);

        assertEquals("Supported", story.resolution(dana));
        assertTrue(story.whole(dana).at("/links/promote").asBoolean());
        JsonNode made = story.post(dana, "/promotion", "{\"issueType\": \"Task\"}").expect(201);
        JsonNode fields = dana.get("/rest/api/2/issue/" + made.get("key").asText()).expect(200).get("fields");
        assertTrue(fields.get("description").asText().contains("Both charts together are understood."), fields::toString);
        JsonNode followUp = story.whole(dana).at("/links/followUps/0");
        assertEquals(made.get("key").asText(), followUp.get("key").asText());
        assertEquals("already-promoted", story.post(dana, "/promotion", "{}").expect(409).get("code").asText());
    }

    @Test
    void staysInconclusiveWithinTheNoiseAndStartsAnotherRound() {
        Story story = Story.write(dana, project, "our dataset alone, without additional datasets or augmentation",
                "be enough to transform a given article to our standardised form", "share of articles >= 90 %");
        story.move(dana, START);
        story.observe(dana, "{\"criterion\": \"share of articles\", \"value\": 91, \"interval\": [88, 94]}").expect(201);
        assertEquals("Inconclusive: the margin of share of articles, 88 to 94 %, contains the threshold 90 %.", story.explanation(dana));

        story.record(dana, "inconclusive", "A hundred articles are too few to tell.", "extend");
        story.move(dana, CONCLUDE);
        assertEquals("Inconclusive", story.resolution(dana));
        story.move(dana, REOPEN);

        JsonNode whole = story.whole(dana);
        assertEquals(2, whole.at("/round/number").asInt());
        assertEquals("inconclusive", whole.at("/earlierRounds/0/verdict").asText());
        assertEquals(0, whole.at("/criteria/0/evidenceCount").asInt());
    }

    @Test
    void countsTheAnswersToAQuestion() {
        String question = dana.post("/rest/api/2/issue", """
                {"fields": {"project": {"key": "RES"}, "issuetype": {"name": "Task"}, "summary": "Which features matter?"}}
                """).expect(201).get("key").asText();
        Story refuted = Story.write(dana, project, "word counts", "be enough", "recall > .7");
        Story open = Story.write(dana, project, "sentence embeddings", "be enough", "recall > .7");
        refuted.answer(dana, question);
        open.answer(dana, question);
        refuted.move(dana, START);
        refuted.observe(dana, "{\"criterion\": \"recall\", \"value\": 0.4}").expect(201);
        refuted.record(dana, "refuted", "Word counts miss the negations.", "pivot");

        JsonNode told = open.whole(dana).at("/links/question");
        assertEquals(question, told.get("key").asText());
        assertEquals(2, told.get("hypotheses").asInt());
        assertEquals(1, told.at("/verdicts/refuted").asInt());
        assertEquals(1, told.at("/verdicts/open").asInt());
    }

    @Test
    void keepsTheEvidenceOfCriteriaThatAreWrittenAnewAsLines() {
        Story story = Story.write(dana, project, "a smaller vocabulary", "be enough", "recall > .7", "kill: latency > 200 ms");
        story.move(dana, START);
        story.observe(dana, "{\"criterion\": \"recall\", \"value\": 0.64}").expect(201);

        dana.put("/rest/api/2/issue/" + story.key(), "{\"fields\": {\"%s\": [\"kill: latency > 300 ms\", \"recall > .6\"]}}"
                .formatted(project.field("Exit criteria"))).expect(204);
        assertEquals("met", story.whole(dana).at("/criteria/1/state").asText());
        dana.put("/rest/hypotheses/1.0/issues/" + story.key() + "/criteria",
                "{\"criteria\": [\"recall > .65\"], \"reason\": \"latency is no question\"}").expect(200);

        assertEquals("not-met", story.whole(dana).at("/criteria/0/state").asText());
        assertEquals(0, story.whole(dana).get("orphans").size());
    }

    @Test
    void takesASecondPersonToRecordAnotherVerdict() {
        Story story = Story.write(dana, project, "a smaller tokenizer", "halve the cost", "cost < 10 EUR");
        story.move(dana, START);
        story.observe(dana, "{\"criterion\": \"cost\", \"value\": 11}").expect(201);

        story.post(dana, "/verdict/override", "{\"verdict\": \"inconclusive\", \"reason\": \"the price list changed\"}").expect(201);
        assertEquals("same-person", story.post(dana, "/verdict/override/second", "{}").expect(403).get("code").asText());
        story.post(remi, "/verdict/override/second", "{}").expect(200);
        JsonNode record = story.record(dana, "inconclusive", "Prices move faster than we test.", "extend");
        story.move(dana, CONCLUDE);

        assertEquals("refuted", record.get("computed").asText());
        assertEquals("Inconclusive", story.resolution(dana));
    }
}
