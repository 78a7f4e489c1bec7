package org.hypothesisstories.domain.timebox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.domain.timebox.WorkWeekProblem.Reason;
import org.junit.jupiter.api.Test;

class WorkWeekTest {

    @Test
    void standardWeekIsFiveDaysOfEightHours() {
        assertEquals(Duration.ofHours(40), WorkWeek.standard().length());
        assertEquals(Duration.ofHours(8), WorkWeek.standard().day());
        assertEquals(List.of(), WorkWeek.standard().on(DayOfWeek.SATURDAY));
    }

    @Test
    void dayIsTheAverageOfTheWorkingDays() {
        WorkWeek week = WorkWeek.of(Map.of(
                DayOfWeek.MONDAY, List.of(hours("13:00", "17:00"), hours("08:00", "12:00")),
                DayOfWeek.FRIDAY, List.of(hours("20:00", "00:00")),
                DayOfWeek.SUNDAY, List.of())).orElseThrow();
        assertEquals(Duration.ofHours(12), week.length());
        assertEquals(Duration.ofHours(6), week.day());
        assertEquals(hours("08:00", "12:00"), week.on(DayOfWeek.MONDAY).get(0));
    }

    @Test
    void refusesAWeekWithoutWorkingTime() {
        WorkWeekProblem expected = new WorkWeekProblem(Reason.NO_WORKING_TIME, Optional.empty());
        assertEquals(List.of(expected), WorkWeek.of(Map.of()).problems());
        assertEquals(List.of(expected), WorkWeek.of(Map.of(DayOfWeek.MONDAY, List.of())).problems());
    }

    @Test
    void refusesHoursThatOverlap() {
        WorkWeekProblem expected = new WorkWeekProblem(Reason.OVERLAP, Optional.of(DayOfWeek.TUESDAY));
        assertEquals(List.of(expected), WorkWeek.of(Map.of(
                DayOfWeek.TUESDAY, List.of(hours("08:00", "12:00"), hours("11:59", "13:00")))).problems());
        assertEquals(List.of(expected), WorkWeek.of(Map.of(
                DayOfWeek.TUESDAY, List.of(hours("08:00", "00:00"), hours("11:59", "13:00")))).problems());
    }

    @Test
    void acceptsHoursThatTouch() {
        assertEquals(Duration.ofHours(5), WorkWeek.of(Map.of(
                DayOfWeek.TUESDAY, List.of(hours("12:00", "13:00"), hours("08:00", "12:00")))).orElseThrow().length());
    }

    @Test
    void refusesHoursThatDoNotEndAfterTheyBegin() {
        assertThrows(IllegalArgumentException.class, () -> hours("12:00", "12:00"));
        assertThrows(IllegalArgumentException.class, () -> hours("12:00", "11:00"));
        assertEquals(Duration.ofHours(24), hours("00:00", "00:00").length());
    }

    @Test
    void isAValue() {
        assertEquals(WorkWeek.standard(), WorkWeek.standard());
        assertEquals(WorkWeek.standard().hashCode(), WorkWeek.standard().hashCode());
        WorkWeek other = WorkWeek.of(Map.of(DayOfWeek.MONDAY, List.of(hours("08:00", "12:00")))).orElseThrow();
        assertNotEquals(WorkWeek.standard(), other);
        assertEquals("WorkWeek{MONDAY=[WorkHours[from=08:00, to=12:00]]}", other.toString());
    }

    private static WorkHours hours(String from, String to) {
        return new WorkHours(LocalTime.parse(from), LocalTime.parse(to));
    }
}
