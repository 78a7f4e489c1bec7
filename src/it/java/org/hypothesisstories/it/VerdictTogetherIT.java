package org.hypothesisstories.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Map;
import org.hypothesisstories.it.support.ForeignPlugin;
import org.hypothesisstories.it.support.PackagedPlugin;
import org.hypothesisstories.it.support.ResearchWeek;
import org.hypothesisstories.it.support.RestClient;
import org.hypothesisstories.it.support.WorkbenchProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a transition asks for and what it leaves behind, by REST on the packaged jar. */
class VerdictTogetherIT {
    private static final int START = 11;
    private static final int REVIEW = 21;
    private static final int CONCLUDE = 22;
    private static final int REOPEN = 61;

    @TempDir
    private static Path home;

    private static WorkbenchProcess workbench;
    private static ResearchWeek project;
    private static RestClient dana;

    @BeforeAll
    static void startWorkbench() {
        Map<String, String> options = WorkbenchProcess.options(home.resolve("home"));
        options.put("plugins", ForeignPlugin.build(home) + "," + PackagedPlugin.jar());
        workbench = WorkbenchProcess.start(options);
        project = ResearchWeek.setUp(workbench);
        project.forwardToMonday();
        dana = workbench.as("dana");
    }

    @AfterAll
    static void stopWorkbench() {
        workbench.close();
    }

    @Test
    void asksForEvidenceBeforeAReview() {
        String issue = started();

        assertTrue(refusal(issue, REVIEW, "{}").contains("Record evidence first for: rank correlation > 0.8."));
        project.observe("dana", issue, "rank correlation", ".85");
        project.move("dana", issue, REVIEW);
    }

    @Test
    void asksForAVerdictThatTheEvidenceGivesAndForTheLearning() {
        String issue = started();
        project.observe("dana", issue, "rank correlation", ".5");

        assertTrue(refusal(issue, CONCLUDE, verdict("inconclusive")).contains("The evidence says Refuted."));
        assertTrue(refusal(issue, CONCLUDE, verdict("refuted")).contains("The learning lacks its part"));
        project.conclude("dana", issue, CONCLUDE, "refuted");

        assertEquals("Refuted", fields(issue).at("/resolution/name").asText());
        assertEquals("refuted", hypothesis(issue).at("/record/verdict").asText());
        assertTrue(hypothesis(issue).at("/round/concluded").asBoolean());
    }

    @Test
    void archivesTheRoundOnReopening() {
        String issue = started();
        project.observe("dana", issue, "rank correlation", ".5");
        project.conclude("dana", issue, CONCLUDE, "refuted");

        project.move("dana", issue, REOPEN);

        assertEquals(2, hypothesis(issue).at("/round/number").asInt());
        assertTrue(fields(issue).at("/" + project.field("Verdict")).isNull());
        assertTrue(fields(issue).at("/" + project.field("Learning")).isNull());
        assertEquals("refuted", hypothesis(issue).at("/earlierRounds/0/verdict").asText());
    }

    /** A workflow that knows nothing of hypotheses sets a resolution of its own, and takes it away again. */
    @Test
    void keepsTheVerdictTogetherWithWhatAnotherWorkflowDoes() {
        RestClient admin = workbench.as("admin");
        admin.post("/rest/api/2/project", """
                {"key": "TEA", "name": "Tea", "projectTypeKey": "software", "lead": "paula"}
                """).expect(201);
        admin.put("/rest/tea/1.0/kitchens/TEA?workflow=shelve", "").expect(204);
        String issue = admin.post("/rest/api/2/issue", """
                {"fields": {"project": {"key": "TEA"}, "issuetype": {"name": "Hypothesis"}, "summary": "Does green tea keep?"}}
                """).expect(201).get("key").asText();

        admin.post("/rest/api/2/issue/" + issue + "/transitions", "{\"transition\": {\"id\": \"11\"}}").expect(204);
        JsonNode shelved = admin.get("/rest/api/2/issue/" + issue).expect(200).get("fields");
        assertEquals("10000", shelved.at("/resolution/id").asText(), "somebody else's resolution stays");
        assertEquals("inconclusive", shelved.at("/" + project.field("Verdict")).asText());

        admin.post("/rest/api/2/issue/" + issue + "/transitions", "{\"transition\": {\"id\": \"21\"}}").expect(204);
        assertTrue(admin.get("/rest/api/2/issue/" + issue).expect(200).at("/fields/" + project.field("Verdict")).isNull());
        assertEquals(2, admin.get("/rest/hypotheses/1.0/issues/" + issue).expect(200).at("/round/number").asInt());
    }

    private static String started() {
        String issue = project.createHypothesis("dana", "A simple baseline ranks cases", "1d");
        project.move("dana", issue, START);
        return issue;
    }

    private static String verdict(String key) {
        return "{\"%s\": \"%s\"}".formatted(project.field("Verdict"), key);
    }

    private static String refusal(String issue, int transition, String fields) {
        return dana.post("/rest/api/2/issue/" + issue + "/transitions", """
                {"transition": {"id": "%d"}, "fields": %s}
                """.formatted(transition, fields)).expect(400).toString();
    }

    private static JsonNode fields(String issue) {
        return dana.get("/rest/api/2/issue/" + issue).expect(200).get("fields");
    }

    private static JsonNode hypothesis(String issue) {
        return dana.get("/rest/hypotheses/1.0/issues/" + issue).expect(200);
    }
}
