package org.hypothesisstories.adapter.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.ZoneOffset;
import org.hypothesisstories.application.lineup.ReadLineUp;
import org.hypothesisstories.domain.lane.Lane;
import org.hypothesisstories.domain.lineup.Misfit;
import org.hypothesisstories.domain.timebox.WorkCalendar;
import org.hypothesisstories.testing.FakeLineUpIssues;
import org.hypothesisstories.testing.FakeProjectDirectory;
import org.hypothesisstories.testing.FakeProjects;
import org.hypothesisstories.testing.MutableClock;
import org.junit.jupiter.api.Test;

class LineUpResourceTest {
    private static final Instant MONDAY = Instant.parse("2025-03-03T09:00:00Z");

    private final RestWorld world = new RestWorld();
    private final FakeProjects access = new FakeProjects();
    private final FakeProjectDirectory projects = new FakeProjectDirectory();
    private final FakeLineUpIssues issues = new FakeLineUpIssues();
    private final LineUpResource resource = new LineUpResource(
            new ReadLineUp(access, projects, issues, issueId -> WorkCalendar.standard(ZoneOffset.UTC),
                    MutableClock.at("2025-03-10T09:00:00Z")),
            world.currentReader);

    @Test
    void tellsWhatDoesNotFit() {
        access.add("RES", 10000);
        projects.add(10000, "RES", "Research");
        issues.add(Misfit.STUCK_IN_REVIEW, 1, "Forgotten \"work\"", MONDAY, Lane.TEST_HYPOTHESIS, Lane.CODE_REVIEW_HYPOTHESIS);
        issues.add(Misfit.LANES_SKIPPED, 2, "Jumped", MONDAY, Lane.TO_DO, Lane.DONE);
        Response answer = resource.read("RES");
        assertEquals(200, answer.getStatus());
        String json = answer.getEntity().toString();
        assertTrue(json.startsWith("{\"project\":\"RES\",\"kinds\":[{\"kind\":\"done-without-evidence\",\"title\":\"Done without evidence\""), json);
        assertTrue(json.contains("\"key\":\"RES-1\",\"summary\":\"Forgotten \\\"work\\\"\",\"status\":\"Code Review Hypothesis\",\"why\":\"It has been in"), json);
        assertTrue(json.contains("\"since\":\"2025-03-03T09:00:00Z\""), json);
        assertTrue(json.contains("\"skipped\":[\"Test Hypothesis\"]"), json);
        assertTrue(json.contains("\"patience\":\"3d\""), json);
        assertTrue(json.contains("doesNotFit(\\\"stuck-in-review\\\")"), json);
    }

    @Test
    void knowsNoProjectThatTheReaderMayNotSee() {
        Response answer = resource.read("SECRET");
        assertEquals(404, answer.getStatus());
        assertTrue(answer.getEntity().toString().contains("\"code\":\"unknown-project\""), answer.getEntity()::toString);
    }
}
