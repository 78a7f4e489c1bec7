package org.hypothesisstories.it.support;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** A project for hypotheses as an administrator sees it through the REST of one workbench. */
public final class ResearchProject {
    private static final String KEY = "RES";
    private static final Set<String> EXPIRY_EFFECTS = Set.of("comment", "event", "transition");
    private static final String START_TEST = "11";

    private final RestClient admin;
    private final Map<String, String> fieldIds;

    private ResearchProject(RestClient admin) {
        this.admin = admin;
        this.fieldIds = StreamSupport.stream(admin.get("/rest/api/2/field").expect(200).spliterator(), false)
                .collect(Collectors.toMap(field -> field.get("name").asText(), field -> field.get("id").asText(), (first, second) -> first));
    }

    /** Makes the project and sets it up for hypotheses. */
    public static ResearchProject setUp(WorkbenchProcess workbench) {
        RestClient admin = workbench.as("admin");
        admin.post("/rest/api/2/project", """
                {"key": "%s", "name": "Research", "projectTypeKey": "software", "lead": "paula"}
                """.formatted(KEY)).expect(201);
        admin.post("/rest/hypotheses/1.0/setup", "{\"project\": \"%s\"}".formatted(KEY)).expect(200);
        return new ResearchProject(admin);
    }

    /** The project that was set up before, or through another node. */
    public static ResearchProject open(WorkbenchProcess workbench) {
        return new ResearchProject(workbench.as("admin"));
    }

    /** Makes a hypothesis that can be tested, and gives its key. */
    public String create(String summary) {
        String body = """
                {"fields": {"project": {"key": "%s"}, "issuetype": {"name": "Hypothesis"}, "summary": "%s",
                  "%s": {"approach": "a ranking model", "outcome": "fewer wrong answers"},
                  "%s": [{"role": "must", "metric": "precision", "comparator": ">", "threshold": ".95"}],
                  "%s": "30m"}}
                """.formatted(KEY, summary, field("Hypothesis statement"), field("Exit criteria"), field("Time box"));
        return admin.post("/rest/api/2/issue", body).expect(201).get("key").asText();
    }

    /** Makes a hypothesis, starts its test, and with it a time box of 30 minutes; gives its key. */
    public String start(String summary) {
        String issue = create(summary);
        admin.post("/rest/api/2/issue/" + issue + "/transitions", "{\"transition\": {\"id\": \"" + START_TEST + "\"}}").expect(204);
        return issue;
    }

    /** Makes that many hypotheses whose time boxes run. */
    public List<String> startMany(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(number -> start("Question " + number)).toList();
    }

    /** The id under which REST knows the field. */
    public String field(String name) {
        return fieldIds.get(name);
    }

    /** What the plugin says of the hypothesis. */
    public JsonNode hypothesis(String issue) {
        return admin.get("/rest/hypotheses/1.0/issues/" + issue).expect(200);
    }

    /** The state of the hypothesis' time box, {@code running} or {@code expired} for instance. */
    public String boxState(String issue) {
        return hypothesis(issue).at("/timeBox/state").asText();
    }

    /** When the running time box ends. */
    public Instant deadline(String issue) {
        return Instant.parse(hypothesis(issue).at("/timeBox/deadline").asText());
    }

    /** The texts of the issue's comments. */
    public List<String> comments(String issue) {
        JsonNode answer = admin.get("/rest/api/2/issue/" + issue + "/comment").expect(200);
        return StreamSupport.stream(answer.get("comments").spliterator(), false).map(comment -> comment.get("body").asText()).toList();
    }

    /** How often the issue was told that its time box is used up. */
    public long expiryComments(String issue) {
        return comments(issue).stream().filter(comment -> comment.contains("is used up")).count();
    }

    /** The issues and how often each was told of its expiry, to be compared as a whole. */
    public Map<String, Long> expiryComments(List<String> issues) {
        return issues.stream().collect(Collectors.toMap(issue -> issue, this::expiryComments));
    }

    /** The issues and the states of their time boxes, to be compared as a whole. */
    public Map<String, String> boxStates(List<String> issues) {
        return issues.stream().collect(Collectors.toMap(issue -> issue, this::boxState));
    }

    /** What followed the expiry of the hypothesis' time box, each effect with its result. */
    public List<String> expiryEffects(String issue) {
        return effects(issue).stream().filter(effect -> EXPIRY_EFFECTS.contains(effect.split(" ")[0])).toList();
    }

    /** What followed from the time of the box running out, warnings and the end of grace included. */
    public List<String> effects(String issue) {
        return StreamSupport.stream(hypothesis(issue).at("/timeBox/effects").spliterator(), false)
                .map(effect -> effect.get("effect").asText() + " " + effect.get("result").asText()).sorted().toList();
    }

    /** The issues and what followed the expiry of each, to be compared as a whole. */
    public Map<String, List<String>> expiryEffects(List<String> issues) {
        return issues.stream().collect(Collectors.toMap(issue -> issue, this::expiryEffects));
    }
}
