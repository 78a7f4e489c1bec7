package org.hypothesisstories.adapter.words;

import java.util.ArrayList;
import java.util.List;
import org.hypothesisstories.domain.verdict.Learning;
import org.hypothesisstories.domain.verdict.LearningPart;
import org.hypothesisstories.domain.verdict.NextStep;
import org.hypothesisstories.domain.verdict.ResearchCode;

/** A learning card in words. */
public final class LearningWords {
    private LearningWords() {
    }

    /** One line of a card: what it is called, and what stands there. */
    public record Line(String label, String text) {
    }

    /** What is written on a card, in its order; what is not written is passed over. */
    public static List<Line> lines(Learning learning, Words words) {
        List<Line> lines = new ArrayList<>();
        for (LearningPart part : LearningPart.values()) {
            if (!learning.part(part).isEmpty()) {
                lines.add(new Line(label(part, words), learning.part(part)));
            }
        }
        learning.nextStep().ifPresent(step -> lines.add(new Line(words.say("hypothesis.learning.next-step"), of(step, words))));
        learning.code().ifPresent(code -> lines.add(new Line(words.say("hypothesis.learning.code"), of(code, words))));
        return lines;
    }

    public static String label(LearningPart part, Words words) {
        return words.say("hypothesis.learning.part." + part.key());
    }

    public static String of(NextStep step, Words words) {
        return words.say("hypothesis.next-step." + step.key());
    }

    public static String of(ResearchCode code, Words words) {
        return words.say("hypothesis.code." + code.key());
    }
}
