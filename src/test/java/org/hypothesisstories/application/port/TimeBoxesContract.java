package org.hypothesisstories.application.port;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.timebox.BoxState;
import org.hypothesisstories.domain.timebox.BoxTally;
import org.hypothesisstories.domain.timebox.BudgetText;
import org.hypothesisstories.domain.timebox.Cause;
import org.hypothesisstories.domain.timebox.Counting;
import org.hypothesisstories.domain.timebox.Occasion;
import org.hypothesisstories.domain.timebox.Reason;
import org.hypothesisstories.domain.timebox.StepKind;
import org.hypothesisstories.domain.timebox.StepOutcome;
import org.hypothesisstories.domain.timebox.TimeBox;
import org.hypothesisstories.domain.timebox.TimeBoxId;
import org.hypothesisstories.domain.timebox.TimeBoxStep;
import org.hypothesisstories.domain.timebox.WorkCalendar;
import org.junit.jupiter.api.Test;

/** What a store of time boxes keeps. */
public abstract class TimeBoxesContract {

    private static final TimeBoxId ID = new TimeBoxId(10001, 1);
    private static final WorkCalendar CALENDAR = WorkCalendar.standard(ZoneOffset.UTC);
    private static final Instant MONDAY = Instant.parse("2025-03-03T09:00:00.123Z");

    /** An empty store. */
    protected abstract TimeBoxes boxes();

    @Test
    void knowsNothingAtFirst() {
        assertEquals(Optional.empty(), boxes().find(ID));
        assertEquals(Optional.empty(), boxes().latest(ID.issueId()));
        assertEquals(List.of(), boxes().steps(ID));
    }

    @Test
    void givesBackWhatWasStoredThroughAWholeLife() {
        TimeBoxes boxes = boxes();
        StepOutcome.Taken taken = agreed("1w 2d");
        boxes.add(taken);
        assertEquals(Optional.of(taken.box()), boxes.find(ID));
        taken = taken.box().start(CALENDAR, byAna(MONDAY, Reason.enteredStatus("Test Hypothesis"))).taken().orElseThrow();
        boxes.add(taken);
        assertEquals(Optional.of(taken.box()), boxes.find(ID));
        taken = taken.box().pause(CALENDAR, byAna(MONDAY.plusSeconds(60), Reason.enteredStatus("レビュー"))).taken().orElseThrow();
        boxes.add(taken);
        assertEquals(Optional.of(taken.box()), boxes.find(ID));
        taken = taken.box().stop(CALENDAR, automatic(MONDAY.plusSeconds(90))).taken().orElseThrow();
        boxes.add(taken);
        assertEquals(Optional.of(taken.box()), boxes.find(ID));
        assertEquals(
                List.of(StepKind.AGREE, StepKind.START, StepKind.PAUSE, StepKind.STOP),
                boxes.steps(ID).stream().map(TimeBoxStep::kind).toList());
        assertEquals(taken.step(), boxes.steps(ID).get(3));
    }

    @Test
    void keepsTheDeadlineThroughExpiry() {
        TimeBoxes boxes = boxes();
        TimeBox box = started(boxes);
        Instant deadline = box.deadline().orElseThrow();
        boxes.add(box.expire(CALENDAR, automatic(deadline.plusSeconds(30))).taken().orElseThrow());
        TimeBox expired = boxes.find(ID).orElseThrow();
        assertEquals(BoxState.EXPIRED, expired.state());
        assertEquals(Optional.of(deadline), expired.deadline());
    }

    @Test
    void countsWhatAllBoxesOfAnIssueWentThrough() {
        TimeBoxes boxes = boxes();
        TimeBox box = started(boxes);
        assertEquals(BoxTally.NONE, boxes.tally(ID));
        Instant deadline = box.deadline().orElseThrow();
        StepOutcome.Taken taken = box.expire(CALENDAR, automatic(deadline)).taken().orElseThrow();
        boxes.add(taken);
        taken = taken.box().extend(BudgetText.parse("1d").orElseThrow(), CALENDAR, automatic(deadline)).taken().orElseThrow();
        boxes.add(taken);
        taken = taken.box().expire(CALENDAR, automatic(taken.box().deadline().orElseThrow())).taken().orElseThrow();
        boxes.add(taken);
        boxes.add(taken.box().stop(CALENDAR, automatic(deadline)).taken().orElseThrow());
        boxes.add(TimeBox.agree(ID.next(), BudgetText.parse("3d").orElseThrow(), automatic(MONDAY)));
        assertEquals(new BoxTally(1, 2), boxes.tally(ID.next()));
        assertEquals(BoxTally.NONE, boxes.tally(new TimeBoxId(10002, 1)));
    }

    @Test
    void findsTheBoxWithTheHighestNumberOnTheIssue() {
        TimeBoxes boxes = boxes();
        StepOutcome.Taken first = agreed("3d");
        boxes.add(first);
        boxes.add(first.box().stop(CALENDAR, automatic(MONDAY)).taken().orElseThrow());
        StepOutcome.Taken second = TimeBox.agree(ID.next(), BudgetText.parse("3mo").orElseThrow(), automatic(MONDAY));
        boxes.add(second);
        boxes.add(TimeBox.agree(new TimeBoxId(10002, 7), BudgetText.parse("1h").orElseThrow(), automatic(MONDAY)));
        assertEquals(Optional.of(second.box()), boxes.latest(ID.issueId()));
    }

    @Test
    void refusesTheSecondOfTwoStepsWithOneNumber() {
        TimeBoxes boxes = boxes();
        TimeBox box = started(boxes);
        StepOutcome.Taken pause = box.pause(CALENDAR, automatic(MONDAY.plusSeconds(60))).taken().orElseThrow();
        boxes.add(box.stop(CALENDAR, automatic(MONDAY.plusSeconds(60))).taken().orElseThrow());
        assertThrows(TimeBoxConflict.class, () -> boxes.add(pause));
        assertEquals(BoxState.STOPPED, boxes.find(ID).orElseThrow().state());
        assertEquals(3, boxes.steps(ID).size());
    }

    @Test
    void refusesASecondBoxWithOneId() {
        TimeBoxes boxes = boxes();
        boxes.add(agreed("3d"));
        TimeBoxConflict conflict = assertThrows(TimeBoxConflict.class, () -> boxes.add(agreed("4d")));
        assertEquals(ID, conflict.box());
        assertEquals("3d", boxes.find(ID).orElseThrow().budget().text());
    }

    @Test
    void storesAnotherBudgetBeforeTheStart() {
        TimeBoxes boxes = boxes();
        StepOutcome.Taken taken = agreed("3d");
        boxes.add(taken);
        boxes.add(taken.box().replan(BudgetText.parse("2w").orElseThrow(), automatic(MONDAY)).taken().orElseThrow());
        assertEquals("2w", boxes.find(ID).orElseThrow().budget().text());
        assertTrue(boxes.find(ID).orElseThrow().run().isEmpty());
    }

    @Test
    void remembersWhatUsesUpTheTime() {
        TimeBoxes boxes = boxes();
        StepOutcome.Taken taken = agreed("3d");
        boxes.add(taken);
        boxes.add(taken.box().start(CALENDAR, Counting.EFFORT, automatic(MONDAY)).taken().orElseThrow());
        TimeBox effort = boxes.find(ID).orElseThrow();
        assertTrue(effort.countsEffort());
        assertEquals(Optional.empty(), effort.deadline());
        boxes.add(effort.withLogged(Duration.ofHours(30)).stop(CALENDAR, automatic(MONDAY)).taken().orElseThrow());
        assertEquals(Duration.ofHours(30), boxes.find(ID).orElseThrow().run().orElseThrow().used());
    }

    @Test
    void listsTheBoxesThatRunPageByPage() {
        TimeBoxes boxes = boxes();
        for (long issue = 10001; issue <= 10004; issue++) {
            StepOutcome.Taken taken =
                    TimeBox.agree(new TimeBoxId(issue, 1), BudgetText.parse("3d").orElseThrow(), automatic(MONDAY));
            boxes.add(taken);
            if (issue != 10002) {
                boxes.add(taken.box().start(CALENDAR, automatic(MONDAY)).taken().orElseThrow());
            }
        }
        List<StoredBox> first = boxes.running(0, 2);
        List<StoredBox> second = boxes.running(first.get(1).row(), 2);
        assertEquals(List.of(10001L, 10003L), first.stream().map(stored -> stored.box().id().issueId()).toList());
        assertEquals(List.of(10004L), second.stream().map(stored -> stored.box().id().issueId()).toList());
        assertEquals(boxes.find(second.get(0).box().id()).orElseThrow(), second.get(0).box());
        assertEquals(List.of(), boxes.running(second.get(0).row(), 2));
    }

    @Test
    void findsTheRunningBoxesThatEndFirst() {
        TimeBoxes boxes = boxes();
        run(boxes, 10001, "3d");
        run(boxes, 10002, "1d");
        run(boxes, 10003, "2d");
        StepOutcome.Taken planned = TimeBox.agree(new TimeBoxId(10004, 1), BudgetText.parse("1h").orElseThrow(), automatic(MONDAY));
        boxes.add(planned);
        assertEquals(List.of(10002L, 10003L), issues(boxes.endingFirst(2)));
        assertEquals(List.of(10002L, 10003L, 10001L), issues(boxes.endingFirst(9)));
    }

    @Test
    void findsTheBoxesThatStayInAStateLongest() {
        TimeBoxes boxes = boxes();
        for (long issue = 10001; issue <= 10003; issue++) {
            TimeBox running = run(boxes, issue, "3d");
            boxes.add(running.pause(CALENDAR, automatic(MONDAY.plusSeconds(10_010 - issue))).taken().orElseThrow());
        }
        run(boxes, 10004, "3d");
        assertEquals(List.of(10003L, 10002L, 10001L), issues(boxes.longestIn(BoxState.PAUSED, MONDAY.plusSeconds(60), 9)));
        assertEquals(List.of(10003L, 10002L), issues(boxes.longestIn(BoxState.PAUSED, MONDAY.plusSeconds(8), 9)));
        assertEquals(List.of(10003L), issues(boxes.longestIn(BoxState.PAUSED, MONDAY.plusSeconds(60), 1)));
    }

    private static TimeBox run(TimeBoxes boxes, long issue, String budget) {
        StepOutcome.Taken taken = TimeBox.agree(new TimeBoxId(issue, 1), BudgetText.parse(budget).orElseThrow(), automatic(MONDAY));
        boxes.add(taken);
        taken = taken.box().start(CALENDAR, automatic(MONDAY)).taken().orElseThrow();
        boxes.add(taken);
        return taken.box();
    }

    private static List<Long> issues(List<TimeBox> boxes) {
        return boxes.stream().map(box -> box.id().issueId()).toList();
    }

    @Test
    void givesAllBoxesPageByPage() {
        TimeBoxes boxes = boxes();
        for (long issue = 10001; issue <= 10003; issue++) {
            boxes.add(TimeBox.agree(new TimeBoxId(issue, 1), BudgetText.parse("3d").orElseThrow(), automatic(MONDAY)));
        }
        List<StoredBox> first = boxes.all(0, 2);
        assertEquals(List.of(10001L, 10002L), first.stream().map(stored -> stored.box().id().issueId()).toList());
        List<StoredBox> second = boxes.all(first.get(1).row(), 2);
        assertEquals(List.of(10003L), second.stream().map(stored -> stored.box().id().issueId()).toList());
        assertEquals(List.of(), boxes.all(second.get(0).row(), 2));
    }

    @Test
    void correctsABoxUnlessItWasChangedMeanwhile() {
        TimeBoxes boxes = boxes();
        TimeBox running = started(boxes);
        StepOutcome.Taken paused = running.pause(CALENDAR, automatic(MONDAY.plusSeconds(60))).taken().orElseThrow();
        assertTrue(boxes.correct(running, paused.box()));
        assertEquals(Optional.of(paused.box()), boxes.find(ID));
        assertFalse(boxes.correct(running, running));
        assertEquals(2, boxes.steps(ID).size(), "no step is written for it");
    }

    private static TimeBox started(TimeBoxes boxes) {
        StepOutcome.Taken taken = agreed("3d");
        boxes.add(taken);
        taken = taken.box().start(CALENDAR, automatic(MONDAY)).taken().orElseThrow();
        boxes.add(taken);
        return taken.box();
    }

    private static StepOutcome.Taken agreed(String budget) {
        return TimeBox.agree(ID, BudgetText.parse(budget).orElseThrow(), byAna(MONDAY, Reason.of(Cause.FIELD)));
    }

    private static Occasion byAna(Instant at, Reason reason) {
        return new Occasion(at, Actor.user("ana"), reason);
    }

    private static Occasion automatic(Instant at) {
        return new Occasion(at, Actor.AUTOMATIC, Reason.of(Cause.TIME_USED_UP));
    }
}
