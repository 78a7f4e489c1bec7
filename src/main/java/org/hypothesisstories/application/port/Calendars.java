package org.hypothesisstories.application.port;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hypothesisstories.domain.timebox.TimeBox;
import org.hypothesisstories.domain.timebox.WorkCalendar;

/** The working calendars of projects, and the one on which a box runs. */
@FunctionalInterface
public interface Calendars {

    /** The calendar of the project that the issue is in; the standard one where nothing is set. */
    WorkCalendar forIssue(long issueId);

    /** The same for several issues at once; those that are gone may be missing. */
    default Map<Long, WorkCalendar> forIssues(Collection<Long> issueIds) {
        return issueIds.stream().distinct().collect(Collectors.toMap(Function.identity(), this::forIssue));
    }

    /**
     * The calendar that was in force when the box took its last step, and on which its time is counted until the next one. Another than
     * {@link #forIssue} only until a running box has moved to a calendar that was changed.
     */
    default WorkCalendar of(TimeBox box) {
        return forIssue(box.id().issueId());
    }
}
