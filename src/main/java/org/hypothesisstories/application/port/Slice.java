package org.hypothesisstories.application.port;

import java.util.List;
import java.util.function.Function;

/**
 * A part of a list.
 *
 * @param start how many stand before it
 * @param total how many there are altogether
 */
public record Slice<T>(List<T> rows, int start, int total) {

    public Slice {
        rows = List.copyOf(rows);
    }

    /** A part of a list that is there as a whole. */
    public static <T> Slice<T> of(List<T> all, int start, int limit) {
        return new Slice<>(all.stream().skip(start).limit(limit).toList(), start, all.size());
    }

    /** The same part of the list with its rows told otherwise. */
    public <U> Slice<U> map(Function<? super T, ? extends U> other) {
        return new Slice<>(rows.stream().<U>map(other).toList(), start, total);
    }
}
