package org.hypothesisstories.domain.timebox;

import java.time.Duration;
import java.time.Instant;

/** How much time a question is worth, as the team agreed it: working time, or months of the calendar. */
public sealed interface Budget permits WorkingBudget, MonthsBudget {

    /** In what kind of time the budget is counted. */
    Measure measure();

    /** How much time the budget grants to a box that starts at {@code start}, in its own {@link #measure()}. */
    Duration grantedFrom(Instant start, WorkCalendar calendar);

    /** The budget as it is written, stored and read back, for instance {@code 1w 2d}. */
    String text();
}
