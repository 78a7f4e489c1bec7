package org.hypothesisstories.adapter.stored;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.hypothesisstories.adapter.json.JsonException;
import org.hypothesisstories.domain.verdict.Learning;
import org.hypothesisstories.domain.verdict.NextStep;
import org.hypothesisstories.domain.verdict.ResearchCode;
import org.junit.jupiter.api.Test;

class LearningJsonTest {
    @Test
    void readsBackWhatItWrote() {
        Learning learning = new Learning(
                "<b>\"\\", "\u65e5\n\u672c", "", "x".repeat(Learning.LONGEST_PART), Optional.of(NextStep.PROMOTE), Optional.of(ResearchCode.DISCARD));

        assertEquals(learning, LearningJson.read(LearningJson.write(learning)));
        assertEquals(Learning.EMPTY, LearningJson.read(LearningJson.write(Learning.EMPTY)));
        assertEquals("{}", LearningJson.write(Learning.EMPTY));
    }

    @Test
    void keepsItsMembers() {
        assertEquals("{\"believed\":\"b\",\"observed\":\"o\",\"learned\":\"l\",\"therefore\":\"t\",\"nextStep\":\"stop\",\"code\":\"rebuild\"}",
                LearningJson.write(new Learning("b", "o", "l", "t", Optional.of(NextStep.STOP), Optional.of(ResearchCode.REBUILD))));
    }

    @Test
    void passesOverWhatALaterVersionAdds() {
        assertEquals(new Learning("b", "", "", "", Optional.empty(), Optional.empty()),
                LearningJson.read("{\"believed\":\"b\",\"mood\":[1],\"nextStep\":\"party\",\"code\":\"frame\"}"));
        assertThrows(JsonException.class, () -> LearningJson.read("no JSON"));
    }
}
