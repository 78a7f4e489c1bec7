package org.hypothesisstories.application.port;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.timebox.BudgetText;
import org.hypothesisstories.domain.timebox.Cause;
import org.hypothesisstories.domain.timebox.Occasion;
import org.hypothesisstories.domain.timebox.Reason;
import org.hypothesisstories.domain.timebox.StepOutcome;
import org.hypothesisstories.domain.timebox.TimeBox;
import org.hypothesisstories.domain.timebox.TimeBoxId;
import org.hypothesisstories.domain.timebox.WorkCalendar;
import org.junit.jupiter.api.Test;

/** What a store tells of the boxes of many issues. */
public abstract class LatestBoxesContract {

    private static final Instant MONDAY = Instant.parse("2025-03-03T09:00:00.123Z");

    /** An empty store, and the view of it. */
    protected abstract TimeBoxes boxes();

    protected abstract LatestBoxes latest();

    @Test
    void knowsNothingOfIssuesWithoutABox() {
        assertEquals(Map.of(), latest().of(List.of(1L, 2L)));
        assertEquals(Map.of(), latest().of(List.of()));
    }

    @Test
    void tellsTheLatestBoxOfEachAndOfNoOtherIssue() {
        TimeBox first = agree(1, 1);
        stop(first);
        TimeBox second = agree(1, 2);
        TimeBox stopped = stop(agree(2, 1));
        agree(3, 1);

        assertEquals(Map.of(1L, second, 2L, stopped), latest().of(List.of(1L, 2L, 4L)));
    }

    @Test
    void takesMoreIssuesThanFitIntoOneList() {
        TimeBox box = agree(1500, 1);

        assertEquals(Map.of(1500L, box), latest().of(LongStream.rangeClosed(1, 2500).boxed().toList()));
    }

    private TimeBox agree(long issue, int number) {
        return add(TimeBox.agree(new TimeBoxId(issue, number), BudgetText.parse("1d").orElseThrow(), occasion()));
    }

    private TimeBox stop(TimeBox box) {
        return add(box.stop(WorkCalendar.standard(ZoneOffset.UTC), occasion()).taken().orElseThrow());
    }

    private TimeBox add(StepOutcome.Taken taken) {
        boxes().add(taken);
        return taken.box();
    }

    private static Occasion occasion() {
        return new Occasion(MONDAY, Actor.user("ana"), Reason.of(Cause.BY_HAND));
    }
}
