package org.hypothesisstories.application;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.hypothesisstories.application.calendar.ProjectCalendars;
import org.hypothesisstories.application.port.Policies;
import org.hypothesisstories.domain.Problem;
import org.hypothesisstories.domain.ProblemCode;
import org.hypothesisstories.domain.calendar.CalendarSettings;
import org.hypothesisstories.domain.timebox.Budget;
import org.hypothesisstories.domain.timebox.Counting;
import org.hypothesisstories.domain.timebox.Measure;
import org.hypothesisstories.domain.timebox.WorkCalendar;

/**
 * Whether a project allows a budget: it is not longer than the longest one of its calendar, and logged work is not counted in months.
 *
 * <p>Asked at every door through which a budget comes: the field, an agreement, a request for more time, a rule, and what each grants.
 * A single grant is held against the limit, not the sum of a box and its extensions; how often a box is extended has a limit of its own.
 */
public final class AllowedBudget {
    private final ProjectCalendars calendars;
    private final Policies policies;
    private final InstantSource clock;

    public AllowedBudget(ProjectCalendars calendars, Policies policies, InstantSource clock) {
        this.calendars = calendars;
        this.policies = policies;
        this.clock = clock;
    }

    /** Why an issue may not have a budget; empty if it may. The field of the problem is {@code budget}. */
    public Optional<Problem> problem(long issueId, Budget budget) {
        return problem(budget, calendars.settingsFor(issueId), policies.forIssue(issueId).counting());
    }

    /** The same for an issue of the project that is only being made. */
    public Optional<Problem> problemInProject(long projectId, Budget budget) {
        return problem(budget, calendars.settingsOf(projectId), policies.ofProject(projectId).counting());
    }

    private Optional<Problem> problem(Budget budget, CalendarSettings settings, Counting counting) {
        if (counting == Counting.EFFORT && budget.measure() == Measure.CALENDAR_TIME) {
            return Optional.of(Problem.of(ProblemCode.EFFORT_IN_MONTHS, "budget", budget.text()));
        }
        return settings.longestBudget()
                .filter(limit -> exceeds(budget, limit, settings.calendar()))
                .map(limit -> Problem.of(ProblemCode.BUDGET_ABOVE_LIMIT, "budget", budget.text(), limit.text()));
    }

    private boolean exceeds(Budget budget, Budget limit, WorkCalendar calendar) {
        Instant now = clock.instant();
        return end(budget, calendar, now).isAfter(end(limit, calendar, now));
    }

    private static Instant end(Budget budget, WorkCalendar calendar, Instant start) {
        return budget.measure().plus(calendar, start, budget.grantedFrom(start, calendar));
    }
}
