package org.hypothesisstories.application.port;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.domain.concern.Concern;
import org.hypothesisstories.domain.concern.Concern.Answer;
import org.hypothesisstories.domain.round.Round.Stamp;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.testing.AtOnce;
import org.junit.jupiter.api.Test;

/** What a record of concerns keeps. */
public abstract class ConcernsContract {

    private static final long ISSUE = 10001;
    private static final Stamp PAULAS = new Stamp(Actor.user("paula"), Instant.parse("2025-03-03T12:00:00.5Z"));
    private static final Answer ANSWER = new Answer(
            "<script>\u65e5\u672c</script>", new Stamp(Actor.user("ana"), Instant.parse("2025-03-04T12:00:00Z")));

    /** An empty record. */
    protected abstract Concerns concerns();

    @Test
    void givesBackConcernsWithTheirAnswersInOrder() {
        Concerns concerns = concerns();
        Concern first = concern(1, "c".repeat(Concern.LONGEST_TEXT));
        Concern second = concern(2, "Is it <b>fair</b>?");
        assertTrue(concerns.raise(first));
        assertTrue(concerns.raise(second));
        assertTrue(concerns.answer(first, ANSWER));
        assertEquals(List.of(first.answeredBy(ANSWER), second), concerns.of(ISSUE));
        assertEquals(List.of(), concerns.of(10002));
    }

    @Test
    void takesOneConcernWithANumberAndOneAnswerToIt() {
        Concerns concerns = concerns();
        assertTrue(concerns.raise(concern(1, "one")));
        assertFalse(concerns.raise(concern(1, "other")));
        assertTrue(concerns.answer(concern(1, "one"), ANSWER));
        assertFalse(concerns.answer(concern(1, "one"), new Answer("late", PAULAS)));
        assertEquals(List.of(concern(1, "one").answeredBy(ANSWER)), concerns.of(ISSUE));
    }

    @Test
    void letsOneOfTwoAnswer() {
        Concerns concerns = concerns();
        for (int number = 1; number <= 10; number++) {
            Concern concern = concern(number, "one");
            concerns.raise(concern);
            List<Object> results = AtOnce.run(
                    () -> concerns.answer(concern, ANSWER), () -> concerns.answer(concern, new Answer("other", PAULAS)));
            assertEquals(List.of(false, true), results.stream().sorted().toList());
        }
        assertTrue(concerns.of(ISSUE).stream().noneMatch(Concern::isOpen));
    }

    private static Concern concern(int number, String text) {
        return new Concern(ISSUE, number, text, PAULAS, Optional.empty());
    }
}
