package org.hypothesisstories.application;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hypothesisstories.application.port.Calendars;
import org.hypothesisstories.application.port.TimeBoxes;
import org.hypothesisstories.application.port.TimerStore;
import org.hypothesisstories.domain.timebox.BoxState;
import org.hypothesisstories.domain.timebox.Budget;
import org.hypothesisstories.domain.timebox.TimeBox;
import org.hypothesisstories.domain.timebox.WorkCalendar;
import org.hypothesisstories.domain.timer.TimerKey;
import org.hypothesisstories.domain.timer.TimerKind;

/**
 * Finds issues by what their time boxes are at this moment, which no stored field can say. Times are counted on the calendar of each issue's
 * project. Whoever asks sees to it that only issues are shown that the reader may see.
 *
 * <p>The number of queries does not grow with the boxes, and no answer has more than {@link #MOST} issues.
 */
public final class SearchTimeBoxes {

    /** How many boxes are looked at, those that matter most first. */
    public static final int MOST = 1000;

    private final TimeBoxes boxes;
    private final TimerStore timers;
    private final Calendars calendars;
    private final InstantSource clock;

    public SearchTimeBoxes(TimeBoxes boxes, TimerStore timers, Calendars calendars, InstantSource clock) {
        this.boxes = boxes;
        this.timers = timers;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** The issues whose running box ends before so much time is over, the earliest end first. */
    public List<Long> endingWithin(Budget time) {
        List<TimeBox> soonest = boxes.endingFirst(MOST);
        Horizons horizons = new Horizons(time, issues(soonest));
        return soonest.stream()
                .filter(box -> horizons.reach(box.id().issueId(), box.deadline().orElseThrow()))
                .map(box -> box.id().issueId())
                .toList();
    }

    /** The issues whose time to decide is over before so much time is, the earliest end first. */
    public List<Long> decisionsDueWithin(Budget time) {
        List<TimeBox> deciding = boxes.longestIn(BoxState.EXPIRED, clock.instant(), MOST);
        Horizons horizons = new Horizons(time, issues(deciding));
        Map<TimerKey, TimeBox> byTimer = deciding.stream()
                .collect(Collectors.toMap(box -> BoxTimers.key(TimerKind.GRACE_END, box.id()), Function.identity()));
        return timers.dueAt(byTimer.keySet()).entrySet().stream()
                .filter(timer -> horizons.reach(timer.getKey().issueId(), timer.getValue()))
                .sorted(Map.Entry.comparingByValue())
                .map(timer -> timer.getKey().issueId())
                .toList();
    }

    /**
     * The issues with a box in a state that is not the end, the longest first.
     *
     * @param atLeast how long it has been there since its last step; empty for any time
     */
    public List<Long> in(BoxState state, Optional<Budget> atLeast) {
        Instant now = clock.instant();
        List<TimeBox> found = boxes.longestIn(state, now, MOST);
        if (atLeast.isEmpty()) {
            return issues(found);
        }
        Map<Long, WorkCalendar> byIssue = calendars.forIssues(issues(found));
        return found.stream()
                .filter(box -> Optional.ofNullable(byIssue.get(box.id().issueId()))
                        .filter(calendar -> !end(atLeast.get(), box.because().at(), calendar).isAfter(now))
                        .isPresent())
                .map(box -> box.id().issueId())
                .toList();
    }

    private static List<Long> issues(List<TimeBox> found) {
        return found.stream().map(box -> box.id().issueId()).toList();
    }

    private static Instant end(Budget time, Instant from, WorkCalendar calendar) {
        return time.measure().plus(calendar, from, time.grantedFrom(from, calendar));
    }

    /** When a time that begins now is over, by the calendars of issues; each calendar is asked once. */
    private final class Horizons {
        private final Map<Long, WorkCalendar> byIssue;
        private final Map<WorkCalendar, Instant> ends = new HashMap<>();

        private Horizons(Budget time, Collection<Long> issueIds) {
            Instant now = clock.instant();
            byIssue = calendars.forIssues(issueIds);
            byIssue.values().forEach(calendar -> ends.computeIfAbsent(calendar, its -> end(time, now, its)));
        }

        /** Whether an instant comes before that; false for an issue that is gone. */
        private boolean reach(long issueId, Instant at) {
            return Optional.ofNullable(byIssue.get(issueId)).map(ends::get).filter(end -> !at.isAfter(end)).isPresent();
        }
    }
}
