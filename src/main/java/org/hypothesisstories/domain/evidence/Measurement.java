package org.hypothesisstories.domain.evidence;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.hypothesisstories.domain.hypothesis.DecimalText;

/**
 * A measured value with its margin.
 *
 * @param value the value; the mean where seeds were given
 * @param interval where the value lies; a point where no margin is known
 * @param seeds the values of repeated runs from which value and interval were computed; empty when the value was given itself
 */
public record Measurement(BigDecimal value, Interval interval, List<BigDecimal> seeds) implements Observation {

    /** The most repeated runs in one piece of evidence. */
    public static final int MOST_SEEDS = 1000;

    public Measurement {
        value = DecimalText.canonical(value);
        interval = new Interval(DecimalText.canonical(interval.low()), DecimalText.canonical(interval.high()));
        seeds = List.copyOf(seeds);
        if (!interval.contains(value)) {
            throw new IllegalArgumentException(value + " lies outside of its interval");
        }
        if (seeds.size() > MOST_SEEDS) {
            throw new IllegalArgumentException("more than " + MOST_SEEDS + " seeds");
        }
    }

    /** A value of which no margin is known. */
    public static Measurement of(BigDecimal value) {
        return new Measurement(value, Interval.at(value), List.of());
    }

    /** A value with a margin that was computed elsewhere. */
    public static Measurement within(BigDecimal value, Interval interval) {
        return new Measurement(value, interval, List.of());
    }

    /**
     * The mean of repeated runs with its 95 % confidence interval by Student's t; one run alone has no margin.
     *
     * @throws IllegalArgumentException without any run
     */
    public static Measurement ofSeeds(List<BigDecimal> seeds) {
        Objects.requireNonNull(seeds);
        RepeatedRuns runs = new RepeatedRuns(seeds);
        return new Measurement(runs.mean(), runs.interval(), seeds);
    }

    public boolean hasMargin() {
        return !interval.isPoint();
    }
}
