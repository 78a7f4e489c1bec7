package org.hypothesisstories.application.forecast;

import static org.hypothesisstories.testing.TimeBoxWorld.ANA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.hypothesisstories.application.calendar.ProjectCalendars;
import org.hypothesisstories.application.port.BoxesOfIssues;
import org.hypothesisstories.application.port.CalendarBook;
import org.hypothesisstories.domain.calendar.CalendarEra;
import org.hypothesisstories.domain.calendar.CalendarScope;
import org.hypothesisstories.domain.timebox.StepOutcome;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.timebox.BudgetText;
import org.hypothesisstories.domain.timebox.EffectRecord;
import org.hypothesisstories.domain.timebox.Occasion;
import org.hypothesisstories.domain.timebox.TimeBox;
import org.hypothesisstories.domain.timebox.TimeBoxId;
import org.hypothesisstories.domain.timebox.TimeSpan;
import org.hypothesisstories.domain.timer.DueTimer;
import org.hypothesisstories.domain.timer.TimerKind;
import org.hypothesisstories.testing.StoredBoxesOfIssues;
import org.hypothesisstories.testing.TimeBoxWorld;
import org.junit.jupiter.api.Test;

class ForeseeTimeBoxesTest {

    private static final long OTHER_PROJECT = 10001;

    private final TimeBoxWorld world = new TimeBoxWorld();
    private final Map<String, Integer> asked = new HashMap<>();
    private final ForeseeTimeBoxes foresee = new ForeseeTimeBoxes(
            this::visible, new CountedBoxes(new StoredBoxesOfIssues(world.boxes, world.timers, world.effects)), new ProjectCalendars(new CountingCalendarBook(), world.projects, () -> ZoneOffset.UTC),
            issueId -> {
                asked.merge("policy", 1, Integer::sum);
                return world.policy;
            },
            world.clock);

    @Test
    void tellsHowTheBoxesStandAndGoOn() {
        TimeBox running = start(1, "3d");
        world.clock.advance(Duration.ofHours(2));

        TimeBoxForecast forecast = foresee.of(List.of(1L, 2L), ANA).get(0);

        assertEquals(running, forecast.box());
        assertEquals(Duration.ofHours(22), forecast.reading().remaining());
        assertEquals(List.of(span("2025-03-03T11:00:00Z", "2025-03-03T17:00:00Z"), span("2025-03-04T09:00:00Z", "2025-03-04T17:00:00Z")),
                forecast.outlook().counting());
    }

    @Test
    void leavesOutWhatTheReaderMayNotSee() {
        start(1, "3d");
        start(9000, "3d");

        assertEquals(List.of(1L), foresee.of(List.of(1L, 9000L), ANA).stream().map(found -> found.box().id().issueId()).toList());
    }

    /** Fifty rows or a thousand cards: the number of questions is the same. */
    @Test
    void asksNoMoreForAThousandThanForFifty() {
        LongStream.rangeClosed(1, 1000).forEach(issue -> start(issue, "2d"));

        assertEquals(50, foresee.of(LongStream.rangeClosed(1, 50).boxed().toList(), ANA).size());
        Map<String, Integer> forFifty = questions();
        assertEquals(1000, foresee.of(LongStream.rangeClosed(1, 1000).boxed().toList(), ANA).size());

        assertEquals(Map.of("visible", 1, "latest", 1, "policy", 2, "calendar", 4), forFifty);
        assertEquals(forFifty, questions());
        assertThrows(IllegalArgumentException.class, () -> foresee.of(LongStream.rangeClosed(1, 1001).boxed().toList(), ANA));
    }

    private Map<String, Integer> questions() {
        Map<String, Integer> questions = new HashMap<>(asked);
        asked.clear();
        return questions;
    }

    /** Everything below 9000, in two projects. */
    private Map<Long, Long> visible(Collection<Long> issueIds, Actor reader) {
        asked.merge("visible", 1, Integer::sum);
        return issueIds.stream().filter(issue -> issue < 9000)
                .collect(Collectors.toMap(issue -> issue, issue -> issue % 2 == 0 ? TimeBoxWorld.PROJECT : OTHER_PROJECT));
    }

    private TimeBox start(long issue, String budget) {
        Occasion now = new Occasion(world.clock.instant(), ANA, TimeBoxWorld.BY_HAND);
        StepOutcome.Taken agreed = TimeBox.agree(new TimeBoxId(issue, 1), BudgetText.parse(budget).orElseThrow(), now);
        world.boxes.add(agreed);
        StepOutcome.Taken started = agreed.box().start(world.calendars.forIssue(issue), now).taken().orElseThrow();
        world.boxes.add(started);
        return started.box();
    }

    private static TimeSpan span(String from, String to) {
        return new TimeSpan(Instant.parse(from), Instant.parse(to));
    }

    /** Nothing is set; every question is counted. */
    private final class CountingCalendarBook implements CalendarBook {
        @Override
        public List<CalendarEra> current(Set<CalendarScope> scopes) {
            return count();
        }

        @Override
        public List<CalendarEra> all(CalendarScope scope) {
            return count();
        }

        @Override
        public void replace(Optional<Instant> seen, CalendarEra next) {
            throw new AssertionError("nothing is to be changed");
        }

        private List<CalendarEra> count() {
            asked.merge("calendar", 1, Integer::sum);
            return List.of();
        }
    }

    /** The boxes that are there, with a count of the questions. */
    private final class CountedBoxes implements BoxesOfIssues {
        private final BoxesOfIssues boxes;

        private CountedBoxes(BoxesOfIssues boxes) {
            this.boxes = boxes;
        }

        @Override
        public List<TimeBox> latest(Collection<Long> issues, Instant closedSince) {
            asked.merge("latest", 1, Integer::sum);
            return boxes.latest(issues, closedSince);
        }

        @Override
        public List<DueTimer> waiting(Collection<Long> issues, Collection<TimerKind> kinds, Instant until) {
            throw new AssertionError("nobody asked for timers");
        }

        @Override
        public List<EffectRecord> effects(Collection<TimeBoxId> ids) {
            throw new AssertionError("nobody asked for effects");
        }
    }
}
