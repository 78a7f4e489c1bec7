package org.hypothesisstories.domain.evidence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.domain.Parsed;
import org.hypothesisstories.domain.Problem;
import org.hypothesisstories.domain.ProblemCode;
import org.hypothesisstories.domain.hypothesis.DecimalProblem;
import org.hypothesisstories.domain.hypothesis.DecimalText;
import org.hypothesisstories.domain.hypothesis.ExitCriterion;
import org.hypothesisstories.domain.hypothesis.JudgedCriterion;
import org.hypothesisstories.domain.hypothesis.MeasuredCriterion;

/** Reads what was observed: a value, a value with its margin, the values of repeated runs, or a judgement. */
final class ObservationReader {

    private static final String MET = "met";
    private static final String NOT_MET = "not-met";

    private final DecimalText numbers;
    private final List<Problem> problems = new ArrayList<>();

    ObservationReader(DecimalText numbers) {
        this.numbers = numbers;
    }

    Parsed<Observation, Problem> read(ExitCriterion criterion, EvidenceDraft draft) {
        Optional<? extends Observation> read =
                criterion instanceof JudgedCriterion judged ? judgement(judged, draft) : measurement((MeasuredCriterion) criterion, draft);
        return problems.isEmpty() ? Parsed.accepted(read.orElseThrow()) : Parsed.refused(problems);
    }

    private Optional<Judgement> judgement(JudgedCriterion criterion, EvidenceDraft draft) {
        if (!draft.value().isEmpty() || !draft.low().isEmpty() || !draft.high().isEmpty() || !draft.seeds().isEmpty()) {
            refuse(ProblemCode.NOT_MEASURED, "value", criterion.question());
            return Optional.empty();
        }
        switch (draft.judgement()) {
            case MET, NOT_MET -> {
                return Optional.of(new Judgement(draft.judgement().equals(MET)));
            }
            case "" -> refuse(ProblemCode.JUDGEMENT_MISSING, "judgement", criterion.judge());
            default -> refuse(ProblemCode.JUDGEMENT_UNKNOWN, "judgement", draft.judgement());
        }
        return Optional.empty();
    }

    private Optional<Measurement> measurement(MeasuredCriterion criterion, EvidenceDraft draft) {
        if (!draft.judgement().isEmpty()) {
            refuse(ProblemCode.NOT_JUDGED, "judgement", criterion.metric());
            return Optional.empty();
        }
        if (!draft.seeds().isEmpty()) {
            return ofSeeds(draft);
        }
        if (draft.value().isEmpty()) {
            refuse(ProblemCode.VALUE_MISSING, "value");
            return Optional.empty();
        }
        Optional<BigDecimal> value = number(draft.value(), "value");
        Optional<Interval> interval = interval(draft, value);
        if (value.isEmpty() || !problems.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(interval.map(margin -> Measurement.within(value.get(), margin)).orElseGet(() -> Measurement.of(value.get())));
    }

    private Optional<Measurement> ofSeeds(EvidenceDraft draft) {
        if (!draft.value().isEmpty() || !draft.low().isEmpty() || !draft.high().isEmpty()) {
            refuse(ProblemCode.VALUE_AND_SEEDS, "seeds");
            return Optional.empty();
        }
        if (draft.seeds().size() > Measurement.MOST_SEEDS) {
            refuse(ProblemCode.TOO_MANY_SEEDS, "seeds", draft.seeds().size(), Measurement.MOST_SEEDS);
            return Optional.empty();
        }
        List<BigDecimal> seeds = new ArrayList<>();
        for (int index = 0; index < draft.seeds().size(); index++) {
            number(draft.seeds().get(index), "seeds[" + index + "]").ifPresent(seeds::add);
        }
        return problems.isEmpty() ? Optional.of(Measurement.ofSeeds(seeds)) : Optional.empty();
    }

    private Optional<Interval> interval(EvidenceDraft draft, Optional<BigDecimal> value) {
        if (draft.low().isEmpty() && draft.high().isEmpty()) {
            return Optional.empty();
        }
        if (draft.low().isEmpty() || draft.high().isEmpty()) {
            refuse(ProblemCode.INTERVAL_INCOMPLETE, draft.low().isEmpty() ? "low" : "high");
            return Optional.empty();
        }
        Optional<BigDecimal> low = number(draft.low(), "low");
        Optional<BigDecimal> high = number(draft.high(), "high");
        if (low.isEmpty() || high.isEmpty()) {
            return Optional.empty();
        }
        if (low.get().compareTo(high.get()) > 0) {
            refuse(ProblemCode.INTERVAL_REVERSED, "low", draft.low(), draft.high());
            return Optional.empty();
        }
        Interval interval = new Interval(low.get(), high.get());
        if (value.filter(found -> !interval.contains(found)).isPresent()) {
            refuse(ProblemCode.INTERVAL_WITHOUT_VALUE, "value", draft.value(), draft.low(), draft.high());
        }
        return Optional.of(interval);
    }

    private Optional<BigDecimal> number(String written, String field) {
        Parsed<BigDecimal, DecimalProblem> parsed = numbers.parse(written);
        parsed.problems().forEach(problem -> problems.add(numberProblem(problem, written, field)));
        return parsed.value();
    }

    private static Problem numberProblem(DecimalProblem problem, String written, String field) {
        return switch (problem.reason()) {
            case EMPTY -> Problem.of(ProblemCode.VALUE_MISSING, field);
            case NOT_A_NUMBER -> Problem.of(ProblemCode.NUMBER_UNREADABLE, field, written, problem.mend());
            case NOT_FINITE -> Problem.of(ProblemCode.NUMBER_NOT_FINITE, field, written);
            case TOO_LARGE -> Problem.of(ProblemCode.NUMBER_TOO_LARGE, field, written);
            case TOO_PRECISE -> Problem.of(ProblemCode.NUMBER_TOO_PRECISE, field, written);
        };
    }

    private void refuse(ProblemCode code, String field, Object... arguments) {
        problems.add(Problem.of(code, field, arguments));
    }
}
