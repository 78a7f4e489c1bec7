package org.hypothesisstories.domain;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What came of reading something that a person or a program wrote: its value, or every problem found in it.
 *
 * @param <V> the value
 * @param <P> the problems, told as data
 */
public sealed interface Parsed<V, P> {

    /** The text was understood. */
    record Accepted<V, P>(V accepted) implements Parsed<V, P> {
        public Accepted {
            Objects.requireNonNull(accepted);
        }

        @Override
        public Optional<V> value() {
            return Optional.of(accepted);
        }

        @Override
        public List<P> problems() {
            return List.of();
        }

        @Override
        public <W> Parsed<W, P> then(Function<? super V, Parsed<W, P>> next) {
            return next.apply(accepted);
        }
    }

    /** The text was not understood; there is at least one problem. */
    record Refused<V, P>(List<P> problems) implements Parsed<V, P> {
        public Refused {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("refused without a problem");
            }
        }

        @Override
        public Optional<V> value() {
            return Optional.empty();
        }

        @Override
        public <W> Parsed<W, P> then(Function<? super V, Parsed<W, P>> next) {
            return new Refused<>(problems);
        }
    }

    static <V, P> Parsed<V, P> accepted(V value) {
        return new Accepted<>(value);
    }

    static <V, P> Parsed<V, P> refused(P problem) {
        return new Refused<>(List.of(problem));
    }

    static <V, P> Parsed<V, P> refused(List<P> problems) {
        return new Refused<>(problems);
    }

    /** The value; empty when refused. */
    Optional<V> value();

    /** Every problem, in the order in which it was met; empty when accepted. */
    List<P> problems();

    /** Reads on from the value; problems pass through. */
    <W> Parsed<W, P> then(Function<? super V, Parsed<W, P>> next);

    /** The value of a text that is known to be good, such as one that was checked before it was stored. */
    default V orElseThrow() {
        return value().orElseThrow(() -> new NoSuchElementException("refused: " + problems()));
    }
}
