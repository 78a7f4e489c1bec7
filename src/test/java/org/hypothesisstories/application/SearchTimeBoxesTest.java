package org.hypothesisstories.application;

import static org.hypothesisstories.testing.TimeBoxWorld.ANA;
import static org.hypothesisstories.testing.TimeBoxWorld.BY_HAND;
import static org.hypothesisstories.testing.TimeBoxWorld.ISSUE;
import static org.hypothesisstories.testing.TimeBoxWorld.PROJECT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hypothesisstories.domain.timebox.BoxState;
import org.hypothesisstories.domain.timebox.Budget;
import org.hypothesisstories.domain.timebox.BudgetText;
import org.hypothesisstories.domain.timebox.WorkCalendar;
import org.hypothesisstories.domain.timebox.WorkWeek;
import org.hypothesisstories.testing.TimeBoxWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SearchTimeBoxesTest {
    private static final long OTHER = ISSUE + 1;
    private static final long THIRD = ISSUE + 2;

    private final TimeBoxWorld world = new TimeBoxWorld();
    private final SearchTimeBoxes search = new SearchTimeBoxes(world.boxes, world.timers, world.calendars, world.clock);

    @BeforeEach
    void addIssues() {
        world.issues.add(OTHER, "RES-2");
        world.issues.add(THIRD, "RES-3");
        world.projects.put(OTHER, PROJECT);
        world.projects.put(THIRD, PROJECT);
    }

    @Test
    void findsWhatEndsWithinATimeTheEarliestFirst() {
        start(ISSUE, "3d");
        start(OTHER, "1d");
        start(THIRD, "1w");
        assertEquals(List.of(OTHER), search.endingWithin(time("1d")));
        assertEquals(List.of(OTHER), search.endingWithin(time("2d 7h")));
        assertEquals(List.of(OTHER, ISSUE), search.endingWithin(time("3d")));
        assertEquals(List.of(OTHER, ISSUE, THIRD), search.endingWithin(time("1mo")));
        world.pause.pause(OTHER, ANA, BY_HAND);
        assertEquals(List.of(ISSUE), search.endingWithin(time("3d")));
    }

    @Test
    void countsWorkingTimeOverTheWeekend() {
        world.clock.set(Instant.parse("2025-03-07T09:00:00Z"));
        start(ISSUE, "2d");
        assertEquals(List.of(), search.endingWithin(time("1d 7h")), "the box ends on Monday evening, which is in the second working day");
        assertEquals(List.of(ISSUE), search.endingWithin(time("2d")));
    }

    @Test
    void countsOnTheCalendarOfEachProject() {
        WorkCalendar closed = new WorkCalendar(ZoneOffset.UTC, WorkWeek.standard(), Set.of(LocalDate.parse("2025-03-04")));
        SearchTimeBoxes twoCalendars = new SearchTimeBoxes(world.boxes, world.timers,
                issueId -> issueId == OTHER ? closed : WorkCalendar.standard(ZoneOffset.UTC), world.clock);
        start(ISSUE, "3d");
        start(OTHER, "3d");
        assertEquals(List.of(ISSUE, OTHER), twoCalendars.endingWithin(time("3d")));
        assertEquals(List.of(OTHER), twoCalendars.endingWithin(time("2d 1m")), "where Tuesday is no working day, two are left until Wednesday");
    }

    @Test
    void leavesOutAnIssueThatIsGone() {
        start(ISSUE, "1d");
        SearchTimeBoxes without = new SearchTimeBoxes(world.boxes, world.timers, new Nowhere(), world.clock);
        assertEquals(List.of(), without.endingWithin(time("1w")));
        assertEquals(List.of(), without.in(BoxState.RUNNING, Optional.of(time("1m"))));
    }

    @Test
    void findsWhatIsInAStateForSoLong() {
        start(ISSUE, "3d");
        world.pause.pause(ISSUE, ANA, BY_HAND);
        world.clock.set(Instant.parse("2025-03-04T09:00:00Z"));
        start(OTHER, "3d");
        world.pause.pause(OTHER, ANA, BY_HAND);
        start(THIRD, "3d");
        assertEquals(List.of(ISSUE, OTHER), search.in(BoxState.PAUSED, Optional.empty()));
        assertEquals(List.of(ISSUE), search.in(BoxState.PAUSED, Optional.of(time("1d"))));
        assertEquals(List.of(), search.in(BoxState.PAUSED, Optional.of(time("1d 1m"))));
        assertEquals(List.of(THIRD), search.in(BoxState.RUNNING, Optional.empty()));
    }

    @Test
    void findsWhatHasToBeDecidedWithinATime() {
        start(ISSUE, "1d");
        start(OTHER, "4h");
        world.clock.set(Instant.parse("2025-03-03T13:00:00Z"));
        world.sweepOnce();
        world.clock.set(Instant.parse("2025-03-03T17:00:00Z"));
        world.sweepOnce();
        assertEquals(List.of(OTHER, ISSUE), search.in(BoxState.EXPIRED, Optional.empty()));
        assertEquals(List.of(OTHER), search.decisionsDueWithin(time("4h")));
        assertEquals(List.of(OTHER, ISSUE), search.decisionsDueWithin(time("1d")));
        assertEquals(List.of(), search.decisionsDueWithin(time("3h")));
    }

    private void start(long issue, String budget) {
        world.fields.writeBudget(issue, budget);
        world.start.start(issue, ANA, BY_HAND);
    }

    private static Budget time(String text) {
        return BudgetText.parse(text).orElseThrow();
    }

    /** The calendars of issues that were deleted. */
    private static final class Nowhere implements org.hypothesisstories.application.port.Calendars {
        @Override
        public WorkCalendar forIssue(long issueId) {
            return WorkCalendar.standard(ZoneOffset.UTC);
        }

        @Override
        public Map<Long, WorkCalendar> forIssues(java.util.Collection<Long> issueIds) {
            return Map.of();
        }
    }
}
