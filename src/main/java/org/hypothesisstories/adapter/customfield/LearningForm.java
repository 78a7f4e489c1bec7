package org.hypothesisstories.adapter.customfield;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hypothesisstories.adapter.words.LabelledLines;
import org.hypothesisstories.adapter.words.ProblemWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.domain.Parsed;
import org.hypothesisstories.domain.Problem;
import org.hypothesisstories.domain.ProblemCode;
import org.hypothesisstories.domain.verdict.Learning;
import org.hypothesisstories.domain.verdict.LearningPart;
import org.hypothesisstories.domain.verdict.NextStep;
import org.hypothesisstories.domain.verdict.ResearchCode;

/** The texts and choices of a learning card as a form sent them, or as the labelled lines of the stored value hold them; unchecked. */
final class LearningForm {
    /** The parts of the field's parameters that carry the choices; those of the texts are called as the texts are. */
    static final String NEXT_STEP = "nextStep";
    static final String CODE = "code";

    static final List<String> NAMES =
            Stream.concat(Arrays.stream(LearningPart.values()).map(LearningPart::key), Stream.of(NEXT_STEP, CODE)).toList();
    static final LearningForm BLANK = ofLines("");

    private final Map<String, String> texts;

    private LearningForm(Map<String, String> texts) {
        this.texts = Map.copyOf(texts);
    }

    /** Parts that were sent by themselves win over the labelled lines in the field's own parameter. */
    static LearningForm of(Params params) {
        Map<String, String> texts = LabelledLines.read(NAMES, params.own());
        NAMES.forEach(name -> params.part(name).ifPresent(text -> texts.put(name, text)));
        return new LearningForm(texts);
    }

    static LearningForm ofLines(String lines) {
        return new LearningForm(LabelledLines.read(NAMES, lines));
    }

    /** A card on which only stands what was believed; empty if that is too long to be accepted. */
    static LearningForm believing(String sentence) {
        Map<String, String> texts = new LinkedHashMap<>(BLANK.texts);
        texts.put(LearningPart.BELIEVED.key(), sentence.length() > Learning.LONGEST_PART ? "" : sentence);
        return new LearningForm(texts);
    }

    static String lines(Learning learning) {
        Map<String, String> texts = new LinkedHashMap<>();
        Arrays.stream(LearningPart.values()).forEach(part -> texts.put(part.key(), learning.part(part)));
        texts.put(NEXT_STEP, learning.nextStep().map(NextStep::key).orElse(""));
        texts.put(CODE, learning.code().map(ResearchCode::key).orElse(""));
        return LabelledLines.write(texts);
    }

    String text(String name) {
        return texts.get(name);
    }

    boolean isEmpty() {
        return texts.values().stream().allMatch(String::isBlank);
    }

    /** The card; empty when nothing is written on it. */
    Parsed<Optional<Learning>, String> read(Words words) {
        List<String> problems = new ArrayList<>();
        Optional<NextStep> step = choice(NEXT_STEP, NextStep::byKey, ProblemCode.NEXT_STEP_UNKNOWN, problems, words);
        Optional<ResearchCode> code = choice(CODE, ResearchCode::byKey, ProblemCode.CODE_UNKNOWN, problems, words);
        Map<LearningPart, String> parts = new EnumMap<>(LearningPart.class);
        Arrays.stream(LearningPart.values()).forEach(part -> parts.put(part, text(part.key())));
        Parsed<Learning, Learning.TooLong> parsed = Learning.read(parts, step, code);
        parsed.problems().forEach(problem -> problems.add(ProblemWords.of(problem, words)));
        return problems.isEmpty()
                ? Parsed.accepted(parsed.value().filter(learning -> !learning.isEmpty()))
                : Parsed.refused(problems);
    }

    private <T> Optional<T> choice(
            String name, Function<String, Optional<T>> byKey, ProblemCode unknown, List<String> problems, Words words) {
        String key = text(name).strip();
        Optional<T> choice = byKey.apply(key);
        if (choice.isEmpty() && !key.isEmpty()) {
            problems.add(ProblemWords.of(Problem.of(unknown, name, key), words));
        }
        return choice;
    }
}
