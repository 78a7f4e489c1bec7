package org.hypothesisstories.domain.timebox;

import java.time.Duration;
import java.time.Instant;

/** A number of calendar months: from the start to the same day and time of day of a later month, nights and holidays included. */
public record MonthsBudget(int months) implements Budget {

    public MonthsBudget {
        if (months <= 0) {
            throw new IllegalArgumentException("a budget is positive");
        }
    }

    @Override
    public Measure measure() {
        return Measure.CALENDAR_TIME;
    }

    @Override
    public Duration grantedFrom(Instant start, WorkCalendar calendar) {
        return Duration.between(start, start.atZone(calendar.zone()).plusMonths(months).toInstant());
    }

    @Override
    public String text() {
        return months + BudgetUnit.MONTH.symbol();
    }
}
