package org.hypothesisstories.application.lineup;

import static org.hypothesisstories.testing.TimeBoxWorld.ANA;
import static org.hypothesisstories.testing.TimeBoxWorld.PROJECT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.application.lineup.LineUp.Group;
import org.hypothesisstories.application.port.LineUpIssues.Question;
import org.hypothesisstories.domain.lane.Lane;
import org.hypothesisstories.domain.lineup.Misfit;
import org.hypothesisstories.domain.timebox.Budget;
import org.hypothesisstories.domain.timebox.BudgetText;
import org.hypothesisstories.domain.timebox.WorkCalendar;
import org.hypothesisstories.testing.FakeLineUpIssues;
import org.hypothesisstories.testing.FakeProjectDirectory;
import org.hypothesisstories.testing.FakeProjects;
import org.hypothesisstories.testing.MutableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadLineUpTest {
    /** A Monday. */
    private static final Instant ENTERED = Instant.parse("2025-03-03T09:00:00Z");
    private static final Optional<Budget> THREE_DAYS = BudgetText.parse("3d").value();

    private final FakeProjects access = new FakeProjects();
    private final FakeProjectDirectory projects = new FakeProjectDirectory();
    private final FakeLineUpIssues issues = new FakeLineUpIssues();
    private final MutableClock clock = MutableClock.at("2025-03-05T17:00:01Z");
    private final ReadLineUp read = new ReadLineUp(
            access, projects, issues, issueId -> WorkCalendar.standard(ZoneOffset.UTC), clock);

    @BeforeEach
    void addProject() {
        access.add("RES", PROJECT);
        projects.add(PROJECT, "RES", "Research");
    }

    @Test
    void asksOnceForEachKindAsTheReader() {
        LineUp lineUp = read.read("RES", ANA).orElseThrow();
        assertEquals(Arrays.asList(Misfit.values()), lineUp.groups().stream().map(Group::kind).toList());
        assertEquals(Misfit.values().length, issues.questions.size());
        assertTrue(issues.questions.contains(new Question(Misfit.STUCK_IN_REVIEW, Optional.of(PROJECT), ANA, THREE_DAYS)));
        assertTrue(issues.questions.contains(new Question(Misfit.WORK_WITHOUT_BOX, Optional.of(PROJECT), ANA, Optional.empty())));
        assertEquals(Optional.empty(), read.read("SECRET", ANA));
    }

    @Test
    void takesWhatASearchFinds() {
        issues.add(Misfit.DONE_WITHOUT_EVIDENCE, 7, "A guess", ENTERED, Lane.TEST_HYPOTHESIS, Lane.DONE);
        assertEquals(List.of("RES-7"), keys(group(Misfit.DONE_WITHOUT_EVIDENCE)));
        assertEquals(List.of(7L), read.find(Misfit.DONE_WITHOUT_EVIDENCE, Optional.empty(), ANA));
        assertTrue(group(Misfit.DONE_WITHOUT_EVIDENCE).complete());
        issues.complete = false;
        assertFalse(group(Misfit.DONE_WITHOUT_EVIDENCE).complete());
    }

    @Test
    void looksAtTheWayThroughTheLanes() {
        issues.add(Misfit.LANES_SKIPPED, 1, "In order", ENTERED, Lane.TO_DO, Lane.TEST_HYPOTHESIS, Lane.CODE_REVIEW_HYPOTHESIS);
        issues.add(Misfit.LANES_SKIPPED, 2, "Jumped", ENTERED, Lane.TO_DO, Lane.UPDATE_MODEL);
        Group group = group(Misfit.LANES_SKIPPED);
        assertEquals(List.of("RES-2"), keys(group));
        assertEquals(List.of("Test Hypothesis", "Code Review Hypothesis"), group.rows().get(0).skipped());
    }

    @Test
    void countsTheTimeInReviewOnTheWorkingCalendar() {
        issues.add(Misfit.STUCK_IN_REVIEW, 1, "Since Monday", ENTERED, Lane.TEST_HYPOTHESIS, Lane.CODE_REVIEW_HYPOTHESIS);
        issues.add(Misfit.STUCK_IN_REVIEW, 2, "Since Tuesday", ENTERED.plusSeconds(86_400), Lane.UPDATE_MODEL, Lane.CODE_REVIEW_UPDATE_MODEL);
        Group group = group(Misfit.STUCK_IN_REVIEW);
        assertEquals(List.of("RES-1"), keys(group));
        assertEquals(Optional.of(ENTERED), group.rows().get(0).since());
        assertEquals(List.of(1L, 2L), read.find(Misfit.STUCK_IN_REVIEW, BudgetText.parse("1d").value(), ANA));
        clock.set(Instant.parse("2025-03-05T17:00:00Z"));
        assertEquals(List.of(), keys(group(Misfit.STUCK_IN_REVIEW)));
    }

    @Test
    void showsNoMoreThanAPageBears() {
        for (int issue = 1; issue <= ReadLineUp.HISTORIES + 1; issue++) {
            issues.add(Misfit.LANES_SKIPPED, issue, "Jumped", ENTERED, Lane.TO_DO, Lane.DONE);
        }
        Group group = group(Misfit.LANES_SKIPPED);
        assertEquals(ReadLineUp.ROWS, group.rows().size());
        assertFalse(group.complete());
        assertEquals(ReadLineUp.HISTORIES, read.find(Misfit.LANES_SKIPPED, Optional.empty(), ANA).size());
    }

    private Group group(Misfit kind) {
        return read.read("RES", ANA).orElseThrow().groups().stream().filter(group -> group.kind() == kind).findFirst().orElseThrow();
    }

    private static List<String> keys(Group group) {
        return group.rows().stream().map(row -> row.issue().issue().key()).toList();
    }
}
