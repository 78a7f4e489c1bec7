package org.hypothesisstories.domain.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Whole days on which nobody is expected to work.
 *
 * @param from the first day
 * @param to the last day, included; at most {@link #LONGEST} days together
 * @param name what people call it, on one line; empty when nobody said
 */
public record Holiday(LocalDate from, LocalDate to, String name) {

    /** The most days that one holiday lasts. */
    public static final int LONGEST = 366;

    /** The longest name that is kept; the rest is cut. */
    public static final int LONGEST_NAME = 100;

    public Holiday {
        Objects.requireNonNull(from);
        if (to.isBefore(from) || ChronoUnit.DAYS.between(from, to) >= LONGEST) {
            throw new IllegalArgumentException("a holiday lasts from one day to a year");
        }
        String line = name.replaceAll("\\s+", " ").strip();
        name = line.length() > LONGEST_NAME ? line.substring(0, LONGEST_NAME) : line;
    }

    public Stream<LocalDate> dates() {
        return from.datesUntil(to.plusDays(1));
    }
}
