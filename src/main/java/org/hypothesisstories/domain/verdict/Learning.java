package org.hypothesisstories.domain.verdict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hypothesisstories.domain.Parsed;

/**
 * The learning card of a round. A part that is not written is the empty string; parts are never null and carry no outer white space.
 *
 * @param nextStep what comes next; empty while it is open
 * @param code what becomes of the research code; empty where that was not decided
 */
public record Learning(
        String believed, String observed, String learned, String therefore, Optional<NextStep> nextStep, Optional<ResearchCode> code) {

    /** The longest part that is accepted, in UTF-16 units. */
    public static final int LONGEST_PART = 4000;

    /** A card on which nothing is written yet. */
    public static final Learning EMPTY = new Learning("", "", "", "", Optional.empty(), Optional.empty());

    /** A part that is too long to be accepted. */
    public record TooLong(LearningPart part, int length, int limit) {
    }

    public Learning {
        believed = tidy(believed);
        observed = tidy(observed);
        learned = tidy(learned);
        therefore = tidy(therefore);
        Objects.requireNonNull(nextStep);
        Objects.requireNonNull(code);
    }

    /** Takes a card from outside, where parts may be absent and of any length. */
    public static Parsed<Learning, TooLong> read(
            Map<LearningPart, String> texts, Optional<NextStep> nextStep, Optional<ResearchCode> code) {
        Map<LearningPart, String> tidied = new EnumMap<>(LearningPart.class);
        List<TooLong> problems = new ArrayList<>();
        for (LearningPart part : LearningPart.values()) {
            String text = tidy(texts.get(part));
            tidied.put(part, text);
            if (text.length() > LONGEST_PART) {
                problems.add(new TooLong(part, text.length(), LONGEST_PART));
            }
        }
        return problems.isEmpty() ? Parsed.accepted(of(tidied, nextStep, code)) : Parsed.refused(problems);
    }

    /** One part; empty when it is not written. */
    public String part(LearningPart part) {
        return switch (part) {
            case BELIEVED -> believed;
            case OBSERVED -> observed;
            case LEARNED -> learned;
            case THEREFORE -> therefore;
        };
    }

    /** The parts that have to be written before the round may end, but are not. */
    public List<LearningPart> missing() {
        return Arrays.stream(LearningPart.values()).filter(part -> part(part).isEmpty()).toList();
    }

    /** Whether the round may end with it: every part is written and the next step is chosen. */
    public boolean isComplete() {
        return missing().isEmpty() && nextStep.isPresent();
    }

    public boolean isEmpty() {
        return equals(EMPTY);
    }

    private static Learning of(Map<LearningPart, String> texts, Optional<NextStep> nextStep, Optional<ResearchCode> code) {
        return new Learning(texts.get(LearningPart.BELIEVED), texts.get(LearningPart.OBSERVED), texts.get(LearningPart.LEARNED),
                texts.get(LearningPart.THEREFORE), nextStep, code);
    }

    private static String tidy(String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
