package org.hypothesisstories.domain.timebox;

import java.time.Duration;
import java.util.Comparator;

/**
 * Which of two budgets is longer in weeks without holidays, working time and months of the calendar alike: a month is a twelfth of a year.
 *
 * <p>The order does not depend on the present time, so that a sorted list stays sorted.
 */
public final class BudgetOrder implements Comparator<Budget> {

    private static final int MONTHS_IN_A_YEAR = 12;
    private static final int DAYS_IN_A_YEAR = 365;
    private static final int DAYS_IN_A_WEEK = 7;

    private final WorkWeek week;

    public BudgetOrder(WorkWeek week) {
        this.week = week;
    }

    @Override
    public int compare(Budget one, Budget other) {
        return length(one).compareTo(length(other));
    }

    /** How long the budget is in such weeks, in working time. */
    public Duration length(Budget budget) {
        return budget instanceof WorkingBudget working
                ? week.length().multipliedBy(working.weeks())
                        .plus(week.day().multipliedBy(working.days()))
                        .plusHours(working.hours())
                        .plusMinutes(working.minutes())
                : months(((MonthsBudget) budget).months());
    }

    private Duration months(long months) {
        return week.length().multipliedBy(months * DAYS_IN_A_YEAR).dividedBy(MONTHS_IN_A_YEAR * DAYS_IN_A_WEEK);
    }
}
