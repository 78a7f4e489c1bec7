package org.hypothesisstories.domain.timebox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimeBoxTest {

    private static final TimeBoxId ID = new TimeBoxId(10001, 1);
    private static final WorkCalendar CALENDAR = WorkCalendar.standard(ZoneOffset.UTC);

    @Test
    void isPlannedWhenItIsAgreed() {
        StepOutcome.Taken agreed = TimeBox.agree(ID, budget("3d"), at("2025-03-03T09:00:00Z"));
        assertEquals(BoxState.PLANNED, agreed.box().state());
        assertEquals(1, agreed.step().number());
        assertEquals(StepKind.AGREE, agreed.step().kind());
        assertEquals(Optional.empty(), agreed.box().deadline());
        assertEquals(Duration.ZERO, agreed.step().used());
        TimeBoxReading reading = agreed.box().read(CALENDAR, Instant.parse("2025-03-03T12:00:00Z"));
        assertEquals(new TimeBoxReading(Duration.ofHours(24), Duration.ZERO, false, false), reading);
    }

    @Test
    void storesItsDeadlineWhenItStarts() {
        TimeBox box = started("3d");
        assertEquals(BoxState.RUNNING, box.state());
        assertEquals(Optional.of(Instant.parse("2025-03-05T17:00:00Z")), box.deadline());
        assertEquals(2, box.steps());
    }

    @Test
    void takesAnotherBudgetOnlyBeforeTheStart() {
        TimeBox planned = TimeBox.agree(ID, budget("3d"), at("2025-03-03T09:00:00Z")).box();
        TimeBox replanned = box(planned.replan(budget("1w"), at("2025-03-03T10:00:00Z")));
        assertEquals(budget("1w"), replanned.budget());
        assertEquals(
                new StepOutcome.Refused(StepRefusal.NOT_FROM_THIS_STATE),
                started("3d").replan(budget("1w"), at("2025-03-03T10:00:00Z")));
    }

    @Test
    void usesNoTimeWhilePausedAndMovesTheDeadlineOnResume() {
        TimeBox paused = box(started("1d").pause(CALENDAR, at("2025-03-03T12:00:00Z")));
        assertEquals(Optional.empty(), paused.deadline());
        TimeBoxReading reading = paused.read(CALENDAR, Instant.parse("2025-03-05T12:00:00Z"));
        assertEquals(Duration.ofHours(3), reading.used());
        assertEquals(Duration.ofHours(5), reading.remaining());
        assertEquals(37, reading.usedPercent());
        assertFalse(reading.counting());
        StepOutcome.Taken resumed = paused.start(CALENDAR, at("2025-03-06T15:00:00Z")).taken().orElseThrow();
        assertEquals(StepKind.RESUME, resumed.step().kind());
        assertEquals(Optional.of(Instant.parse("2025-03-07T12:00:00Z")), resumed.box().deadline());
        assertEquals(Duration.ofHours(3), resumed.step().used());
        TimeBox again = box(resumed.box().pause(CALENDAR, at("2025-03-06T16:00:00Z")));
        assertEquals(Duration.ofHours(4), again.run().orElseThrow().used());
        assertEquals(Instant.parse("2025-03-03T09:00:00Z"), again.run().orElseThrow().startedAt());
    }

    @Test
    void countsOutOfHoursAsNoUse() {
        TimeBox box = started("3d");
        TimeBoxReading night = box.read(CALENDAR, Instant.parse("2025-03-03T22:00:00Z"));
        assertEquals(Duration.ofHours(8), night.used());
        assertFalse(night.counting());
        assertTrue(box.read(CALENDAR, Instant.parse("2025-03-04T10:00:00Z")).counting());
    }

    @Test
    void expiresAtItsDeadlineAndNotBefore() {
        TimeBox box = started("1d");
        Instant deadline = Instant.parse("2025-03-03T17:00:00Z");
        assertEquals(
                new StepOutcome.Refused(StepRefusal.DEADLINE_NOT_REACHED),
                box.expire(CALENDAR, occasion(deadline.minusMillis(1))));
        TimeBox expired = box(box.expire(CALENDAR, occasion(deadline)));
        assertEquals(BoxState.EXPIRED, expired.state());
        assertEquals(Optional.of(deadline), expired.deadline());
        assertEquals(100, expired.read(CALENDAR, deadline).usedPercent());
        assertFalse(expired.read(CALENDAR, deadline).overdue());
    }

    @Test
    void isJudgedByItsDeadlineHoweverLateTheClockIsLookedAt() {
        TimeBox box = started("1d");
        Instant late = Instant.parse("2025-03-10T12:00:00Z");
        TimeBoxReading reading = box.read(CALENDAR, late);
        assertEquals(new TimeBoxReading(Duration.ofHours(8), Duration.ofHours(8), true, false), reading);
        assertEquals(Duration.ofHours(8), box(box.expire(CALENDAR, occasion(late))).run().orElseThrow().used());
    }

    @Test
    void letsExpiryGoBeforeAPauseOnTheSameInstant() {
        assertEquals(
                new StepOutcome.Refused(StepRefusal.DEADLINE_REACHED),
                started("1d").pause(CALENDAR, at("2025-03-03T17:00:00Z")));
    }

    @Test
    void stopsFromEveryOpenStateAndKeepsWhatWasUsed() {
        TimeBox planned = TimeBox.agree(ID, budget("1d"), at("2025-03-03T09:00:00Z")).box();
        assertEquals(Optional.empty(), box(planned.stop(CALENDAR, at("2025-03-03T10:00:00Z"))).run());
        TimeBox stopped = box(started("1d").stop(CALENDAR, at("2025-03-03T10:00:00Z")));
        assertEquals(BoxState.STOPPED, stopped.state());
        assertEquals(Optional.empty(), stopped.deadline());
        assertEquals(Duration.ofHours(7), stopped.read(CALENDAR, Instant.parse("2025-03-09T10:00:00Z")).remaining());
        TimeBox paused = box(started("1d").pause(CALENDAR, at("2025-03-03T12:00:00Z")));
        assertEquals(
                Duration.ofHours(3), box(paused.stop(CALENDAR, at("2025-03-04T12:00:00Z"))).run().orElseThrow().used());
        TimeBox expired = box(started("1d").expire(CALENDAR, at("2025-03-03T17:00:30Z")));
        assertEquals(BoxState.STOPPED, box(expired.stop(CALENDAR, at("2025-03-04T12:00:00Z"))).state());
    }

    @Test
    void doesNothingAfterTheStop() {
        TimeBox stopped = box(started("1d").stop(CALENDAR, at("2025-03-03T10:00:00Z")));
        Occasion later = at("2025-03-03T11:00:00Z");
        StepOutcome refused = new StepOutcome.Refused(StepRefusal.NOT_FROM_THIS_STATE);
        assertEquals(refused, stopped.start(CALENDAR, later));
        assertEquals(refused, stopped.pause(CALENDAR, later));
        assertEquals(refused, stopped.expire(CALENDAR, later));
        assertEquals(refused, stopped.stop(CALENDAR, later));
        assertEquals(Optional.empty(), refused.taken());
        assertFalse(stopped.state().isOpen());
    }

    @Test
    void countsMonthsByTheCalendarAndLeavesPausesOut() {
        WorkCalendar berlin = WorkCalendar.standard(ZoneId.of("Europe/Berlin"));
        TimeBox planned = TimeBox.agree(ID, budget("3mo"), at("2025-01-15T09:00:00Z")).box();
        TimeBox box = box(planned.start(berlin, at("2025-01-15T09:00:00Z")));
        assertEquals(Optional.of(Instant.parse("2025-04-15T08:00:00Z")), box.deadline());
        assertTrue(box.read(berlin, Instant.parse("2025-01-18T23:00:00Z")).counting());
        TimeBox paused = box(box.pause(berlin, at("2025-02-15T09:00:00Z")));
        TimeBox resumed = box(paused.start(berlin, at("2025-02-20T09:00:00Z")));
        assertEquals(Optional.of(Instant.parse("2025-04-20T08:00:00Z")), resumed.deadline());
        assertEquals(Duration.ZERO, Measure.CALENDAR_TIME.between(
                berlin, Instant.parse("2025-02-20T09:00:00Z"), Instant.parse("2025-02-20T08:00:00Z")));
    }

    @Test
    void saysWhyItIsWhatItIs() {
        Occasion review = new Occasion(
                Instant.parse("2025-03-03T12:00:00.123456789Z"), Actor.user("ana"), Reason.enteredStatus("Code Review Hypothesis"));
        TimeBox paused = box(started("1d").pause(CALENDAR, review));
        assertEquals("Code Review Hypothesis", paused.because().reason().detail());
        assertEquals(Instant.parse("2025-03-03T12:00:00.123Z"), paused.because().at());
        assertFalse(paused.because().actor().isAutomatic());
        assertTrue(Actor.AUTOMATIC.isAutomatic());
    }

    @Test
    void runsOnWithWhatIsGrantedFromTheMomentOfTheGrant() {
        TimeBox expired = box(started("1d").expire(CALENDAR, at("2025-03-03T17:00:00Z")));
        StepOutcome.Taken extended = expired.extend(budget("4h"), CALENDAR, at("2025-03-05T11:00:00Z")).taken().orElseThrow();
        assertEquals(StepKind.EXTEND, extended.step().kind());
        assertEquals(BoxState.RUNNING, extended.box().state());
        assertEquals(Optional.of(Instant.parse("2025-03-05T15:00:00Z")), extended.box().deadline());
        assertEquals(1, extended.box().extensions());
        TimeBoxReading reading = extended.box().read(CALENDAR, Instant.parse("2025-03-05T12:00:00Z"));
        assertEquals(Duration.ofHours(12), reading.granted());
        assertEquals(Duration.ofHours(9), reading.used());
    }

    @Test
    void addsToWhatIsLeftWhileItRuns() {
        TimeBox extended = box(started("1d").extend(budget("4h"), CALENDAR, at("2025-03-03T12:00:00Z")));
        assertEquals(Optional.of(Instant.parse("2025-03-04T13:00:00Z")), extended.deadline());
        TimeBox overdue = box(started("1d").extend(budget("4h"), CALENDAR, at("2025-03-04T09:00:00Z")));
        assertEquals(Optional.of(Instant.parse("2025-03-04T13:00:00Z")), overdue.deadline());
    }

    @Test
    void grantsTheWorkingTimeOfMonthsToABoxOfWorkingTime() {
        TimeBox expired = box(started("1w").expire(CALENDAR, at("2025-03-07T17:00:00Z")));
        TimeBox extended = box(expired.extend(budget("3mo"), CALENDAR, at("2025-03-10T09:00:00Z")));
        // What ends on a Tuesday at nine has its last working moment on Monday at five.
        assertEquals(Optional.of(Instant.parse("2025-06-09T17:00:00Z")), extended.deadline());
        assertEquals(Optional.of(Instant.parse("2025-06-10T09:00:00Z")),
                box(box(TimeBox.agree(ID, budget("1mo"), at("2025-03-03T09:00:00Z")).box().start(CALENDAR, at("2025-03-03T09:00:00Z")))
                        .expire(CALENDAR, at("2025-04-03T09:00:00Z"))).extend(budget("3mo"), CALENDAR, at("2025-03-10T09:00:00Z"))
                        .taken().orElseThrow().box().deadline());
    }

    @Test
    void extendsOnlyWhatRunsOrIsUsedUp() {
        StepOutcome refused = new StepOutcome.Refused(StepRefusal.NOT_FROM_THIS_STATE);
        TimeBox paused = box(started("1d").pause(CALENDAR, at("2025-03-03T12:00:00Z")));
        assertEquals(refused, paused.extend(budget("1d"), CALENDAR, at("2025-03-03T13:00:00Z")));
        TimeBox stopped = box(paused.stop(CALENDAR, at("2025-03-03T13:00:00Z")));
        assertEquals(refused, stopped.extend(budget("1d"), CALENDAR, at("2025-03-03T13:00:00Z")));
    }

    @Test
    void knowsWhenItComesToAPoint() {
        WarningPoint half = WarningPoint.parse("50%").orElseThrow();
        WarningPoint hourLeft = WarningPoint.parse("1h").orElseThrow();
        TimeBox box = started("1d");
        assertEquals(Optional.of(Instant.parse("2025-03-03T13:00:00Z")), box.reaches(half, CALENDAR));
        assertEquals(Optional.of(Instant.parse("2025-03-03T16:00:00Z")), box.reaches(hourLeft, CALENDAR));
        TimeBox paused = box(box.pause(CALENDAR, at("2025-03-03T14:00:00Z")));
        assertEquals(Optional.empty(), paused.reaches(hourLeft, CALENDAR));
        TimeBox resumed = box(paused.start(CALENDAR, at("2025-03-04T09:00:00Z")));
        assertEquals(Optional.empty(), resumed.reaches(half, CALENDAR), "it was past that before");
        assertEquals(Optional.of(Instant.parse("2025-03-04T11:00:00Z")), resumed.reaches(hourLeft, CALENDAR));
        assertEquals(Optional.empty(), box.reaches(WarningPoint.parse("2w").orElseThrow(), CALENDAR), "the box is shorter");
    }

    @Test
    void cutsDetailsThatAreTooLong() {
        assertEquals(400, new Reason(Cause.BY_HAND, "x".repeat(5000)).detail().length());
        EffectRecord record = new EffectRecord(
                new EffectId(ID, 0, ExpiryEffect.TRANSITION, ""), EffectResult.REFUSED, Instant.EPOCH, "x".repeat(5000));
        assertEquals(400, record.detail().length());
    }

    @Test
    void showsAFullBarForABoxWithoutTime() {
        assertEquals(100, new TimeBoxReading(Duration.ZERO, Duration.ZERO, false, false).usedPercent());
    }

    @Test
    void idsAreWrittenAndRead() {
        assertEquals("10001-1", ID.toString());
        assertEquals(Optional.of(ID), TimeBoxId.parse("10001-1"));
        assertEquals(new TimeBoxId(10001, 2), ID.next());
        for (String wrong : new String[] {"", "10001", "0-1", "1-0", "a-1", "1-1-1"}) {
            assertEquals(Optional.empty(), TimeBoxId.parse(wrong));
        }
        assertThrows(IllegalArgumentException.class, () -> new TimeBoxId(0, 1));
        assertThrows(IllegalArgumentException.class, () -> new TimeBoxId(1, 0));
    }

    private static TimeBox started(String budget) {
        TimeBox planned = TimeBox.agree(ID, budget(budget), at("2025-03-03T08:00:00Z")).box();
        return box(planned.start(CALENDAR, at("2025-03-03T09:00:00Z")));
    }

    private static TimeBox box(StepOutcome outcome) {
        return outcome.taken().orElseThrow().box();
    }

    private static Budget budget(String text) {
        return BudgetText.parse(text).orElseThrow();
    }

    private static Occasion at(String instant) {
        return occasion(Instant.parse(instant));
    }

    private static Occasion occasion(Instant at) {
        return new Occasion(at, Actor.AUTOMATIC, Reason.of(Cause.BY_HAND));
    }
}
