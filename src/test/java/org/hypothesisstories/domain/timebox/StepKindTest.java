package org.hypothesisstories.domain.timebox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepKindTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "AGREE   | planned | ''",
        "REPLAN  | planned | planned",
        "START   | running | planned",
        "PAUSE   | paused  | running",
        "RESUME  | running | paused",
        "RESCHEDULE | running | running",
        "EXPIRE  | expired | running",
        "EXTEND  | running | running expired",
        "STOP    | stopped | planned running paused expired"})
    void isTheTransitionTable(StepKind kind, String to, String from) {
        assertEquals(to, kind.to().key());
        List<String> allowed =
                Arrays.stream(BoxState.values()).filter(kind::isAllowedFrom).map(BoxState::key).toList();
        assertEquals(from, String.join(" ", allowed));
    }

    @Test
    void keepsItsStoredKeys() {
        assertEquals(
                List.of("agreed", "replanned", "started", "paused", "resumed", "rescheduled", "expired", "extended", "stopped",
                        "reopened"),
                Arrays.stream(StepKind.values()).map(StepKind::key).toList());
        assertEquals(Optional.of(StepKind.EXPIRE), StepKind.byKey("expired"));
        assertEquals(Optional.empty(), StepKind.byKey("EXPIRE"));
    }

    @Test
    void statesAndCausesKeepTheirStoredKeys() {
        assertEquals(
                List.of("planned", "running", "paused", "expired", "stopped"),
                Arrays.stream(BoxState.values()).map(BoxState::key).toList());
        assertEquals(
                List.of("entered-status", "field", "time-used-up", "next-box-granted", "calendar-changed", "project-changed", "grace-over", "extension-granted", "rule-met", "reopened",
                        "by-hand"),
                Arrays.stream(Cause.values()).map(Cause::key).toList());
        assertEquals(
                List.of("comment", "event", "transition", "grace-transition", "warning", "warning-comment", "silence"),
                Arrays.stream(ExpiryEffect.values()).map(ExpiryEffect::key).toList());
        assertEquals(
                List.of("done", "nothing-to-do", "refused", "dropped"),
                Arrays.stream(EffectResult.values()).map(EffectResult::key).toList());
    }
}
