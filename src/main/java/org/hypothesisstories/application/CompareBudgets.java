package org.hypothesisstories.application;

import java.time.Instant;
import java.time.InstantSource;
import org.hypothesisstories.application.port.Calendars;
import org.hypothesisstories.domain.timebox.Budget;
import org.hypothesisstories.domain.timebox.WorkCalendar;

/** Compares budgets of whatever kind, working time with months of the calendar too: the one that would end later is the larger. */
public final class CompareBudgets {

    private final Calendars calendars;
    private final InstantSource clock;

    public CompareBudgets(Calendars calendars, InstantSource clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    /** Whether a box with the budget, started now on that issue, would end later than one with the limit. */
    public boolean exceeds(long issueId, Budget budget, Budget limit) {
        WorkCalendar calendar = calendars.forIssue(issueId);
        Instant now = clock.instant();
        return end(budget, calendar, now).isAfter(end(limit, calendar, now));
    }

    private static Instant end(Budget budget, WorkCalendar calendar, Instant start) {
        return budget.measure().plus(calendar, start, budget.grantedFrom(start, calendar));
    }
}
