package org.hypothesisstories.it.support;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.TreeMap;

/** A new project with research lanes, its people, and a clock that begins on a Monday, so that a story can be told. */
public final class ResearchWeek {
    private static final String JOB = "org.hypothesisstories.jira.due-timers";

    private final WorkbenchProcess workbench;
    private final String key;
    private final Map<String, String> fields = new TreeMap<>();

    private ResearchWeek(WorkbenchProcess workbench, String key) {
        this.workbench = workbench;
        this.key = key;
    }

    /** Creates the project and gives it the lanes, as an administrator would. */
    public static ResearchWeek setUp(WorkbenchProcess workbench, String key, String name) {
        RestClient admin = workbench.as("admin");
        admin.post("/rest/api/2/project", """
                {"key": "%s", "name": "%s", "projectTypeKey": "software", "lead": "paula"}
                """.formatted(key, name)).expect(201);
        admin.post("/rest/hypotheses/1.0/setup", """
                {"project": "%s"}
                """.formatted(key)).expect(200);
        ResearchWeek project = new ResearchWeek(workbench, key);
        for (JsonNode field : admin.get("/rest/api/2/field").expect(200)) {
            project.fields.put(field.get("name").asText(), field.get("id").asText());
        }
        return project;
    }

    /** The id of the field with this name, for instance {@code customfield_10001}. */
    public String field(String name) {
        return fields.get(name);
    }

    /** Creates a hypothesis that is complete, gives its key. */
    public String createHypothesis(String user, String summary, String timeBox) {
        return workbench.as(user).post("/rest/api/2/issue", """
                {"fields": {"project": {"key": "%s"}, "issuetype": {"name": "Hypothesis"}, "summary": "%s",
                  "assignee": {"name": "%s"}, "%s": {"approach": "a gradient-boosted tree", "outcome": "rank the cases as the experts do"},
                  "%s": ["rank correlation > .8"], "%s": "%s"}}
                """.formatted(key, summary, user, field("Hypothesis statement"), field("Exit criteria"), field("Time box"), timeBox))
                .expect(201).get("key").asText();
    }

    /** Executes a transition that needs no screen. */
    public void move(String user, String issue, int transition) {
        workbench.as(user).post("/rest/api/2/issue/" + issue + "/transitions", """
                {"transition": {"id": "%d"}}
                """.formatted(transition)).expect(204);
    }

    /** Moves the clock of the workbench forward, for instance by {@code PT3H}. */
    public void forward(String duration) {
        workbench.as("admin").post("/rest/workbench/1/clock", """
                {"forward": "%s"}
                """.formatted(duration)).expect(200);
    }

    /** Moves the clock to the next Monday at ten, so that a story has the same working hours on every day it is told. */
    public void forwardToMonday() {
        Instant now = Instant.parse(workbench.as("admin").get("/rest/workbench/1/clock").expect(200).get("now").asText());
        ZonedDateTime here = now.atZone(ZoneId.systemDefault());
        ZonedDateTime monday = here.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).with(LocalTime.of(10, 0));
        forward(Duration.between(here, monday).toString());
    }

    /** Runs the job that finds time boxes whose time is used up. */
    public void runDueTimers() {
        workbench.as("admin").post("/rest/workbench/1/jobs/" + JOB + "/run", "{}").expect(200);
    }
}
