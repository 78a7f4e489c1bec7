package org.hypothesisstories.adapter.rest;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hypothesisstories.application.RecordVerdict;
import org.hypothesisstories.domain.Parsed;
import org.hypothesisstories.domain.Problem;
import org.hypothesisstories.domain.ProblemCode;
import org.hypothesisstories.domain.hypothesis.Confidence;
import org.hypothesisstories.domain.hypothesis.ConfidenceText;
import org.hypothesisstories.domain.hypothesis.Verdict;
import org.hypothesisstories.domain.verdict.Learning;
import org.hypothesisstories.domain.verdict.LearningPart;
import org.hypothesisstories.domain.verdict.NextStep;
import org.hypothesisstories.domain.verdict.ResearchCode;

/** The body of a request that records a verdict; every problem is found at once. */
final class VerdictBody {
    private static final String LEARNING = "learning";
    private static final String NEXT_STEP = "nextStep";
    private static final String CODE = "code";

    private final Locale locale;
    private final List<Problem> problems = new ArrayList<>();

    private VerdictBody(Locale locale) {
        this.locale = locale;
    }

    /** @param locale whose form of numbers is understood beside the plain one */
    static Parsed<RecordVerdict.Order, Problem> read(InputStream body, Locale locale) {
        return new VerdictBody(locale).order(JsonBody.read(body, List.of("verdict", LEARNING, "confidenceAfter")));
    }

    /** A verdict by its key. */
    static Parsed<Verdict, Problem> verdict(String written) {
        if (written.isEmpty()) {
            return Parsed.refused(Problem.of(ProblemCode.VERDICT_MISSING, "verdict"));
        }
        return Verdict.byKey(written)
                .<Parsed<Verdict, Problem>>map(Parsed::accepted)
                .orElseGet(() -> Parsed.refused(Problem.of(ProblemCode.VERDICT_UNKNOWN, "verdict", written)));
    }

    private Parsed<RecordVerdict.Order, Problem> order(JsonBody json) {
        Parsed<Verdict, Problem> verdict = verdict(json.text("verdict").strip());
        problems.addAll(verdict.problems());
        Optional<Learning> learning = learning(json.object(
                LEARNING, List.of("believed", "observed", "learned", "therefore", NEXT_STEP, CODE, "nextStepText")));
        Optional<Confidence> confidence = confidence(json.number("confidenceAfter"));
        return problems.isEmpty()
                ? Parsed.accepted(new RecordVerdict.Order(verdict.orElseThrow(), learning.orElseThrow(), confidence))
                : Parsed.refused(problems);
    }

    private Optional<Learning> learning(JsonBody json) {
        Map<LearningPart, String> parts = new EnumMap<>(LearningPart.class);
        for (LearningPart part : LearningPart.values()) {
            parts.put(part, json.text(part.key()));
        }
        Parsed<Learning, Learning.TooLong> learning = Learning.read(
                parts, choice(json, NEXT_STEP, NextStep::byKey, ProblemCode.NEXT_STEP_UNKNOWN),
                choice(json, CODE, ResearchCode::byKey, ProblemCode.CODE_UNKNOWN));
        learning.problems().forEach(problem -> problems.add(Problem.of(
                ProblemCode.TEXT_TOO_LONG, LEARNING + "." + problem.part().key(), problem.length(), problem.limit())));
        return learning.value();
    }

    private <T> Optional<T> choice(JsonBody json, String name, Function<String, Optional<T>> byKey, ProblemCode unknown) {
        String written = json.text(name).strip();
        Optional<T> chosen = byKey.apply(written);
        if (chosen.isEmpty() && !written.isEmpty()) {
            problems.add(Problem.of(unknown, LEARNING + "." + name, written));
        }
        return chosen;
    }

    private Optional<Confidence> confidence(String written) {
        if (written.isBlank()) {
            return Optional.empty();
        }
        Optional<Confidence> confidence = ConfidenceText.parse(written, locale).value();
        if (confidence.isEmpty()) {
            problems.add(Problem.of(ProblemCode.CONFIDENCE_UNREADABLE, "confidenceAfter", written));
        }
        return confidence;
    }
}
