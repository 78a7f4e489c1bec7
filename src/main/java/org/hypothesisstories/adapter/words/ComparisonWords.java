package org.hypothesisstories.adapter.words;

import java.math.BigDecimal;
import java.util.Optional;
import org.hypothesisstories.domain.hypothesis.Comparator;
import org.hypothesisstories.domain.hypothesis.MeasuredCriterion;
import org.hypothesisstories.domain.hypothesis.Range;

/** Which measured values are good enough, in words of the reader's language: "above 0.7", "at least 0.83 (>= +0.02 vs 0.81)". */
final class ComparisonWords {
    private final Words words;
    private final NumberWords numbers;

    ComparisonWords(Words words) {
        this.words = words;
        numbers = new NumberWords(words.locale());
    }

    String of(MeasuredCriterion criterion) {
        Range range = criterion.acceptable();
        String unit = criterion.unit();
        String key = "hypothesis.comparison." + key(criterion.comparator());
        String text = criterion.comparator() == Comparator.BETWEEN
                ? words.say(key, number(range.low(), ""), number(range.high(), unit))
                : words.say(key, number(range.low().or(range::high), unit));
        return criterion.target().baseline().isEmpty()
                ? text
                : words.say("hypothesis.comparison.from-baseline", text, TargetWords.of(criterion));
    }

    static String key(Comparator comparator) {
        return switch (comparator) {
            case GREATER -> "greater";
            case AT_LEAST -> "at-least";
            case LESS -> "less";
            case AT_MOST -> "at-most";
            case BETWEEN -> "between";
        };
    }

    private String number(Optional<Range.Bound> bound, String unit) {
        BigDecimal number = bound.orElseThrow().number();
        return ObservationWords.withUnit(numbers.of(number), unit);
    }
}
