package org.hypothesisstories.application.calendar;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hypothesisstories.application.port.CalendarBook;
import org.hypothesisstories.application.port.Calendars;
import org.hypothesisstories.application.port.HostTimeZone;
import org.hypothesisstories.application.port.Projects;
import org.hypothesisstories.domain.calendar.CalendarEra;
import org.hypothesisstories.domain.calendar.CalendarHistory;
import org.hypothesisstories.domain.calendar.CalendarScope;
import org.hypothesisstories.domain.calendar.CalendarSettings;
import org.hypothesisstories.domain.timebox.TimeBox;
import org.hypothesisstories.domain.timebox.WorkCalendar;

/**
 * The calendars that count: a project's own, or else the default, or else the standard week in the installation's time zone. Read anew
 * each time, so that all nodes count alike; that is one query.
 */
public final class ProjectCalendars implements Calendars {

    private final CalendarBook book;
    private final Projects projects;
    private final HostTimeZone hostTimeZone;

    public ProjectCalendars(CalendarBook book, Projects projects, HostTimeZone hostTimeZone) {
        this.book = book;
        this.projects = projects;
        this.hostTimeZone = hostTimeZone;
    }

    @Override
    public WorkCalendar forIssue(long issueId) {
        return current(scopeOf(issueId)).at(Instant.MAX).calendar();
    }

    /** One query for the projects, one for their calendars. */
    @Override
    public Map<Long, WorkCalendar> forIssues(Collection<Long> issueIds) {
        Map<Long, Long> projectOf = projects.ofIssues(issueIds);
        Set<CalendarScope> scopes = projectOf.values().stream().map(CalendarScope::project).collect(Collectors.toCollection(HashSet::new));
        scopes.add(CalendarScope.DEFAULT);
        List<CalendarEra> eras = book.current(scopes);
        Map<Long, WorkCalendar> byProject = projectOf.values().stream().distinct().collect(Collectors.toMap(
                Function.identity(), id -> current(CalendarScope.project(id), eras).at(Instant.MAX).calendar()));
        return projectOf.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, issue -> byProject.get(issue.getValue())));
    }

    @Override
    public WorkCalendar of(TimeBox box) {
        CalendarScope scope = scopeOf(box.id().issueId());
        CalendarHistory current = current(scope);
        Instant since = box.because().at();
        boolean changedLater = current.latest().filter(era -> era.since().isAfter(since)).isPresent();
        return changedLater ? history(scope).at(since).calendar() : current.at(Instant.MAX).calendar();
    }

    /** Those of one project for many of its boxes: read once, by two queries. */
    public OneProjectCalendars ofProject(long projectId) {
        return new OneProjectCalendars(history(CalendarScope.project(projectId)));
    }

    /** The settings that hold for an issue at present, with the project's limits. */
    public CalendarSettings settingsFor(long issueId) {
        return current(scopeOf(issueId)).at(Instant.MAX);
    }

    /** The settings that hold for a project at present. */
    public CalendarSettings settingsOf(long projectId) {
        return current(CalendarScope.project(projectId)).at(Instant.MAX);
    }

    /** What holds for a scope at present, without what was before. */
    CalendarHistory current(CalendarScope scope) {
        return current(scope, book.current(new HashSet<>(List.of(scope, CalendarScope.DEFAULT))));
    }

    private CalendarHistory current(CalendarScope scope, List<CalendarEra> eras) {
        return new CalendarHistory(of(scope, eras), of(CalendarScope.DEFAULT, eras), standard());
    }

    /** What held for a scope at any time. */
    CalendarHistory history(CalendarScope scope) {
        return new CalendarHistory(book.all(scope), book.all(CalendarScope.DEFAULT), standard());
    }

    private CalendarScope scopeOf(long issueId) {
        OptionalLong project = projects.ofIssue(issueId);
        return project.isPresent() ? CalendarScope.project(project.getAsLong()) : CalendarScope.DEFAULT;
    }

    private CalendarSettings standard() {
        return CalendarSettings.standard(hostTimeZone.zone());
    }

    private static List<CalendarEra> of(CalendarScope scope, List<CalendarEra> eras) {
        return eras.stream().filter(era -> era.scope().equals(scope)).toList();
    }
}
