package org.hypothesisstories.adapter.jira.setup;

import com.atlassian.jira.project.ProjectManager;
import java.util.List;
import java.util.Set;
import org.hypothesisstories.application.port.CalendarBook;
import org.hypothesisstories.application.setup.Finding;
import org.hypothesisstories.application.setup.Inspection;
import org.hypothesisstories.domain.calendar.CalendarEra;
import org.hypothesisstories.domain.calendar.CalendarScope;

/** Which working calendar the project's time boxes run on; there is always one. */
public final class CalendarInspection implements Inspection {
    private final CalendarBook book;
    private final ProjectManager projects;

    public CalendarInspection(CalendarBook book, ProjectManager projects) {
        this.book = book;
        this.projects = projects;
    }

    @Override
    public List<Finding> of(String projectKey) {
        CalendarScope own = CalendarScope.project(projects.getProjectObjByKey(projectKey).getId());
        List<CalendarScope> set = book.current(Set.of(own, CalendarScope.DEFAULT)).stream()
                .filter(era -> era.settings().isPresent()).map(CalendarEra::scope).toList();
        String which = set.contains(own) ? "calendar-own" : set.isEmpty() ? "calendar-standard" : "calendar-default";
        return List.of(Finding.present("calendar", projectKey, which));
    }
}
