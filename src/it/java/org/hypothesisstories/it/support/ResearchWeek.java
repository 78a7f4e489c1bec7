package org.hypothesisstories.it.support;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;

/** A new project with research lanes, its people, and a clock that begins on a Monday, so that a story can be told. */
public final class ResearchWeek {
    private static final String LEARNING = """
            {"believed": "The tree ranks as experts do", "observed": "A rank correlation of 0.85", "learned": "The features are enough",
             "therefore": "We build it into the model", "nextStep": "promote"}""";
    private static final String JOB = "org.hypothesisstories.jira.due-timers";

    private final WorkbenchProcess workbench;
    private final ResearchProject project;

    private ResearchWeek(WorkbenchProcess workbench, ResearchProject project) {
        this.workbench = workbench;
        this.project = project;
    }

    /** Creates the project and gives it the lanes, as an administrator would. */
    public static ResearchWeek setUp(WorkbenchProcess workbench) {
        return new ResearchWeek(workbench, ResearchProject.setUp(workbench));
    }

    /** The id of the field with this name, for instance {@code customfield_10001}. */
    public String field(String name) {
        return project.field(name);
    }

    /** Creates a hypothesis that is complete, gives its key. */
    public String createHypothesis(String user, String summary, String timeBox) {
        return workbench.as(user).post("/rest/api/2/issue", """
                {"fields": {"project": {"key": "RES"}, "issuetype": {"name": "Hypothesis"}, "summary": "%s",
                  "assignee": {"name": "%s"}, "%s": {"approach": "a gradient-boosted tree", "outcome": "rank the cases as the experts do"},
                  "%s": ["rank correlation > .8"], "%s": "%s"}}
                """.formatted(summary, user, field("Hypothesis statement"), field("Exit criteria"), field("Time box"), timeBox))
                .expect(201).get("key").asText();
    }

    /** Executes a transition that needs no screen. */
    public void move(String user, String issue, int transition) {
        workbench.as(user).post("/rest/api/2/issue/" + issue + "/transitions", """
                {"transition": {"id": "%d"}}
                """.formatted(transition)).expect(204);
    }

    /** Tries a transition that is refused, and gives the reason. */
    public String refused(String user, String issue, int transition) {
        return workbench.as(user).post("/rest/api/2/issue/" + issue + "/transitions", """
                {"transition": {"id": "%d"}}
                """.formatted(transition)).expect(400).at("/errorMessages/0").asText();
    }

    /** Records a measured value for the criterion with this metric. */
    public void observe(String user, String issue, String metric, String value) {
        workbench.as(user).post("/rest/hypotheses/1.0/issues/" + issue + "/evidence", """
                {"criterion": "%s", "value": "%s", "run": "run-17"}
                """.formatted(metric, value)).expect(201);
    }

    /** Executes a transition whose screen asks for the verdict, what was learned and the next time box. */
    public void decide(String user, String issue, int transition, String verdict, String nextBox) {
        workbench.as(user).post("/rest/api/2/issue/" + issue + "/transitions", """
                {"transition": {"id": "%d"}, "fields": {"%s": "%s", "%s": %s, "%s": "%s"}}
                """.formatted(transition, field("Verdict"), verdict, field("Learning"), LEARNING, field("Time box"), nextBox)).expect(204);
    }

    /** Executes a transition whose screen asks for the verdict and what was learned. */
    public void conclude(String user, String issue, int transition, String verdict) {
        workbench.as(user).post("/rest/api/2/issue/" + issue + "/transitions", """
                {"transition": {"id": "%d"}, "fields": {"%s": "%s", "%s": %s}}
                """.formatted(transition, field("Verdict"), verdict, field("Learning"), LEARNING)).expect(204);
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
