package org.hypothesisstories.domain.ical;

import java.time.LocalDate;
import java.time.Month;

/** The days for which holidays are looked for, the last one included. */
public record Window(LocalDate from, LocalDate to) {

    private static final int YEARS_AHEAD = 13;

    public Window {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a window ends after it begins");
        }
    }

    /** Fifteen whole years: the one before today's, today's, and those that follow. */
    public static Window around(LocalDate today) {
        return new Window(
                LocalDate.of(today.getYear() - 1, Month.JANUARY, 1), LocalDate.of(today.getYear() + YEARS_AHEAD, Month.DECEMBER, 31));
    }
}
