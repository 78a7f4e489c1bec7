package org.hypothesisstories.application.calendar;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.hypothesisstories.domain.Parsed;
import org.hypothesisstories.domain.calendar.CalendarText;
import org.hypothesisstories.domain.timebox.Budget;
import org.hypothesisstories.domain.timebox.BudgetProblem;
import org.hypothesisstories.domain.timebox.BudgetText;
import org.hypothesisstories.domain.timebox.WorkCalendar;

/** When a box would end that is agreed and started now, on a calendar that need not be stored. */
public final class PreviewDeadline {

    private final InstantSource clock;

    public PreviewDeadline(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * A budget and when it would end.
     *
     * @param ends empty while the calendar has mistakes
     */
    public record Preview(Budget budget, Optional<Instant> ends) {
    }

    public Parsed<Preview, BudgetProblem> of(CalendarText text, String budget) {
        return BudgetText.parse(budget).then(read -> Parsed.accepted(
                new Preview(read, text.parse().value().map(settings -> ends(read, settings.calendar())))));
    }

    private Instant ends(Budget budget, WorkCalendar calendar) {
        Instant now = clock.instant();
        return budget.measure().plus(calendar, now, budget.grantedFrom(now, calendar));
    }
}
