package org.hypothesisstories.application.calendar;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalLong;
import org.hypothesisstories.application.port.Projects;
import org.hypothesisstories.application.port.TimeBoxes;
import org.hypothesisstories.domain.calendar.CalendarScope;
import org.hypothesisstories.domain.calendar.CalendarSettings;
import org.hypothesisstories.domain.timebox.Budget;
import org.hypothesisstories.domain.timebox.BudgetRefusal;
import org.hypothesisstories.domain.timebox.TimeBox;
import org.hypothesisstories.domain.timebox.WorkCalendar;

/**
 * Says whether a budget may be written for an issue. While the time runs, or is to be decided on, it may not be changed: the box would keep
 * what was agreed. A project's longest budget counts for what is written anew and for what comes from another project; a box that was
 * started before is taken along as it was agreed.
 */
public final class CheckBudget {

    private final TimeBoxes boxes;
    private final ProjectCalendars calendars;
    private final Projects projects;
    private final InstantSource clock;

    public CheckBudget(TimeBoxes boxes, ProjectCalendars calendars, Projects projects, InstantSource clock) {
        this.boxes = boxes;
        this.calendars = calendars;
        this.projects = projects;
        this.clock = clock;
    }

    /** @param inReview whether the issue stands where the next box is agreed, so that the field speaks of that one */
    public Optional<BudgetRefusal> check(BudgetWish wish, boolean inReview) {
        Optional<TimeBox> started = wish.issueId().isPresent()
                ? boxes.latest(wish.issueId().getAsLong()).filter(TimeBox::isUnderWay)
                : Optional.empty();
        if (wish.changes() && !inReview) {
            Optional<BudgetRefusal> busy = started.flatMap(CheckBudget::busy);
            if (busy.isPresent()) {
                return busy;
            }
        }
        boolean comes = moves(wish) && started.isEmpty();
        return wish.changes() || comes ? tooLong(wish) : Optional.empty();
    }

    /** Why the field of an issue cannot be changed at present. */
    public Optional<BudgetRefusal> busy(long issueId) {
        return boxes.latest(issueId).filter(TimeBox::isUnderWay).flatMap(CheckBudget::busy);
    }

    /** The longest budget that may be written in a project; empty for no limit. */
    public Optional<Budget> limit(long projectId) {
        return settings(projectId).longestBudget();
    }

    private static Optional<BudgetRefusal> busy(TimeBox box) {
        return switch (box.state()) {
            case RUNNING -> Optional.of(new BudgetRefusal.BoxRuns(box.budget()));
            case EXPIRED -> Optional.of(new BudgetRefusal.BoxIsToBeDecided(box.budget()));
            case PLANNED, PAUSED, STOPPED -> Optional.empty();
        };
    }

    private boolean moves(BudgetWish wish) {
        return wish.issueId().isPresent() && wish.projectId().isPresent()
                && !wish.projectId().equals(projects.ofIssue(wish.issueId().getAsLong()));
    }

    private Optional<BudgetRefusal> tooLong(BudgetWish wish) {
        OptionalLong project = wish.projectId().isEmpty() && wish.issueId().isPresent()
                ? projects.ofIssue(wish.issueId().getAsLong())
                : wish.projectId();
        if (wish.wanted().isEmpty() || project.isEmpty()) {
            return Optional.empty();
        }
        CalendarSettings settings = settings(project.getAsLong());
        return settings.longestBudget()
                .filter(limit -> end(wish.wanted().get(), settings).isAfter(end(limit, settings)))
                .map(limit -> new BudgetRefusal.TooLong(wish.wanted().get(), limit));
    }

    private CalendarSettings settings(long projectId) {
        return calendars.current(CalendarScope.project(projectId)).at(Instant.MAX);
    }

    private Instant end(Budget budget, CalendarSettings settings) {
        WorkCalendar calendar = settings.calendar();
        Instant now = clock.instant();
        return budget.measure().plus(calendar, now, budget.grantedFrom(now, calendar));
    }
}
