package org.hypothesisstories.domain.timebox;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When somebody wants to be warned before the time of a box is used up: at a share of it, or when so much is left. */
public sealed interface WarningPoint {

    /** How much time of a box is used at this point; zero or less if the box is too short for it. */
    Duration usedAt(Duration granted, Measure measure, WorkCalendar calendar);

    /** The point as it is written, stored and read back, for instance {@code 80%} or {@code 1d}. */
    String text();

    /** Reads a share such as {@code 80 %} or a time such as {@code 1d}; empty for anything else. */
    static Optional<WarningPoint> parse(String written) {
        Matcher share = Share.FORM.matcher(written.strip());
        if (share.matches()) {
            int percent = Integer.parseInt(share.group(1));
            return percent > 0 && percent < Share.WHOLE ? Optional.of(new Share(percent)) : Optional.empty();
        }
        return BudgetText.parse(written).value().filter(WorkingBudget.class::isInstance).map(WorkingBudget.class::cast).map(Left::new);
    }

    /** A share of the time is used. */
    record Share(int percent) implements WarningPoint {
        private static final Pattern FORM = Pattern.compile("(\\d{1,2})\\s*%");
        private static final int WHOLE = 100;

        public Share {
            if (percent <= 0 || percent >= WHOLE) {
                throw new IllegalArgumentException("a share lies between nothing and all");
            }
        }

        @Override
        public Duration usedAt(Duration granted, Measure measure, WorkCalendar calendar) {
            return granted.multipliedBy(percent).dividedBy(WHOLE);
        }

        @Override
        public String text() {
            return percent + "%";
        }
    }

    /** So much is left; in a box of calendar months a day has 24 hours. */
    record Left(WorkingBudget time) implements WarningPoint {
        private static final int DAYS_OF_WEEK = 7;

        public Left {
            Objects.requireNonNull(time);
        }

        @Override
        public Duration usedAt(Duration granted, Measure measure, WorkCalendar calendar) {
            return granted.minus(measure == Measure.WORKING_TIME
                    ? calendar.week().length().multipliedBy(time.weeks()).plus(calendar.week().day().multipliedBy(time.days()))
                            .plusHours(time.hours()).plusMinutes(time.minutes())
                    : Duration.ofDays((long) DAYS_OF_WEEK * time.weeks() + time.days()).plusHours(time.hours()).plusMinutes(time.minutes()));
        }

        @Override
        public String text() {
            return time.text();
        }
    }
}
