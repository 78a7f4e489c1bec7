package org.hypothesisstories.adapter.words;

import java.math.BigDecimal;
import java.util.function.Function;
import org.hypothesisstories.domain.hypothesis.Baseline;
import org.hypothesisstories.domain.hypothesis.MeasuredCriterion;
import org.hypothesisstories.domain.hypothesis.Relation;
import org.hypothesisstories.domain.hypothesis.Target;

/** What a measured criterion asks for, as it is written behind the metric. */
final class TargetWords {
    private TargetWords() {
    }

    /** {@code > 0.95}, {@code between 10 and 20 ms}, {@code >= +0.02 vs 0.81}, {@code <= -5 % vs 120 ms}. */
    static String of(MeasuredCriterion criterion) {
        Target target = criterion.target();
        String unit = criterion.unit().isEmpty() ? "" : " " + criterion.unit();
        return target.baseline()
                .map(baseline -> relative(target, baseline) + unit)
                .orElseGet(() -> comparison(target, BigDecimal::toPlainString) + unit);
    }

    private static String relative(Target target, Baseline baseline) {
        String percent = baseline.relation() == Relation.PERCENT ? " %" : "";
        return comparison(target, TargetWords::signed) + percent + " vs " + baseline.value().toPlainString();
    }

    private static String comparison(Target target, Function<BigDecimal, String> inWords) {
        String threshold = target.comparator().symbol() + " " + inWords.apply(target.threshold());
        return target.upper().map(upper -> threshold + " and " + inWords.apply(upper)).orElse(threshold);
    }

    private static String signed(BigDecimal number) {
        return (number.signum() > 0 ? "+" : "") + number.toPlainString();
    }
}
