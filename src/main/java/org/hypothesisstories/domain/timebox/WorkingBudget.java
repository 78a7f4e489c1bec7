package org.hypothesisstories.domain.timebox;

import java.time.Duration;
import java.time.Instant;
import java.util.StringJoiner;

/**
 * An amount of working time. Days and weeks are those of the calendar: a week is one whole working week of it, a day its share.
 *
 * <p>The amounts stay as they were agreed: {@code 5d} is not turned into {@code 1w}.
 */
public record WorkingBudget(int weeks, int days, int hours, int minutes) implements Budget {

    public WorkingBudget {
        if (weeks < 0 || days < 0 || hours < 0 || minutes < 0 || weeks + days + hours + minutes <= 0) {
            throw new IllegalArgumentException("a budget is positive");
        }
    }

    @Override
    public Measure measure() {
        return Measure.WORKING_TIME;
    }

    @Override
    public Duration grantedFrom(Instant start, WorkCalendar calendar) {
        return calendar.week().length().multipliedBy(weeks)
                .plus(calendar.week().day().multipliedBy(days))
                .plusHours(hours)
                .plusMinutes(minutes);
    }

    @Override
    public String text() {
        StringJoiner parts = new StringJoiner(" ");
        add(parts, weeks, BudgetUnit.WEEK);
        add(parts, days, BudgetUnit.DAY);
        add(parts, hours, BudgetUnit.HOUR);
        add(parts, minutes, BudgetUnit.MINUTE);
        return parts.toString();
    }

    private static void add(StringJoiner parts, int amount, BudgetUnit unit) {
        if (amount > 0) {
            parts.add(amount + unit.symbol());
        }
    }
}
