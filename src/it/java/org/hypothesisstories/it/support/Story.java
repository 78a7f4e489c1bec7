package org.hypothesisstories.it.support;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.stream.Collectors;

/** One hypothesis, driven by REST alone from the first word to the verdict. */
public final class Story {
    private static final String PLUGIN = "/rest/hypotheses/1.0/issues/";

    private final ResearchProject project;
    private final String key;

    private Story(ResearchProject project, String key) {
        this.project = project;
        this.key = key;
    }

    /** Writes the hypothesis as somebody; criteria are lines of text. */
    public static Story write(RestClient author, ResearchProject project, String approach, String outcome, String... criteria) {
        String lines = Arrays.stream(criteria).map(line -> "\"" + line + "\"").collect(Collectors.joining(", "));
        String body = """
                {"fields": {"project": {"key": "RES"}, "issuetype": {"name": "Hypothesis"}, "summary": "%s",
                  "%s": {"approach": "%s", "outcome": "%s"}, "%s": [%s], "%s": "3d", "%s": 60}}
                """.formatted(approach, project.field("Hypothesis statement"), approach, outcome, project.field("Exit criteria"), lines,
                project.field("Time box"), project.field("Confidence before"));
        return new Story(project, author.post("/rest/api/2/issue", body).expect(201).get("key").asText());
    }

    /** A hypothesis that was written before. */
    public static Story of(ResearchProject project, String key) {
        return new Story(project, key);
    }

    public String key() {
        return key;
    }

    /** Executes a transition that asks for nothing more. */
    public void move(RestClient user, int transition) {
        tryToMove(user, transition).expect(204);
    }

    public RestClient.Answer tryToMove(RestClient user, int transition) {
        return user.post("/rest/api/2/issue/" + key + "/transitions", "{\"transition\": {\"id\": \"" + transition + "\"}}");
    }

    /** Posts evidence and gives the answer. */
    public RestClient.Answer observe(RestClient user, String evidence) {
        return user.post(PLUGIN + key + "/evidence", evidence);
    }

    /** Why the evidence gives the verdict that it gives. */
    public String explanation(RestClient user) {
        return user.get(PLUGIN + key + "/verdict").expect(200).at("/computed/explanation").asText();
    }

    /** Records the verdict with a learning card. */
    public JsonNode record(RestClient user, String verdict, String learned, String nextStep) {
        return user.put(PLUGIN + key + "/verdict", """
                {"verdict": "%s", "confidenceAfter": 5,
                 "learning": {"believed": "what the statement says", "observed": "what the evidence shows", "learned": "%s",
                              "therefore": "we go on from there", "nextStep": "%s", "code": "discard"}}
                """.formatted(verdict, learned, nextStep)).expect(200).get("record");
    }

    /** Makes it an answer to a research question. */
    public void answer(RestClient user, String question) {
        user.post("/rest/api/2/issueLink", """
                {"type": {"name": "Research question"}, "inwardIssue": {"key": "%s"}, "outwardIssue": {"key": "%s"}}
                """.formatted(question, key)).expect(201);
    }

    /** What a part of the plugin's address for the hypothesis answers to a request. */
    public RestClient.Answer post(RestClient user, String part, String json) {
        return user.post(PLUGIN + key + part, json);
    }

    /** Everything about it, as the plugin tells it. */
    public JsonNode whole(RestClient user) {
        return user.get(PLUGIN + key).expect(200);
    }

    /** The name of Jira's resolution. */
    public String resolution(RestClient user) {
        return fields(user).at("/resolution/name").asText();
    }

    /** What Jira's field for the verdict holds. */
    public String verdictField(RestClient user) {
        return fields(user).get(project.field("Verdict")).asText();
    }

    public String status(RestClient user) {
        return fields(user).at("/status/name").asText();
    }

    private JsonNode fields(RestClient user) {
        return user.get("/rest/api/2/issue/" + key).expect(200).get("fields");
    }
}
