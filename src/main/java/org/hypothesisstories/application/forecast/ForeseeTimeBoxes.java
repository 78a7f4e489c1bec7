package org.hypothesisstories.application.forecast;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hypothesisstories.application.calendar.ProjectCalendars;
import org.hypothesisstories.application.port.BoxesOfIssues;
import org.hypothesisstories.application.port.Calendars;
import org.hypothesisstories.application.port.Policies;
import org.hypothesisstories.application.port.VisibleIssues;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.timebox.TimeBox;
import org.hypothesisstories.domain.timebox.TimeBoxPolicy;

/**
 * Works out how the time of many boxes goes on, for boards and lists. What is read grows with the number of projects and with each thousand
 * issues, and not with the number of issues.
 */
public final class ForeseeTimeBoxes {

    /** The most issues that are asked for at once: as many as a board of Jira Software is meant to show. */
    public static final int MOST = 1000;
    /** Today's stretch and the next: whoever looks longer asks again. */
    private static final int MOST_STRETCHES = 2;

    private final VisibleIssues issues;
    private final BoxesOfIssues boxes;
    private final ProjectCalendars calendars;
    private final Policies policies;
    private final InstantSource clock;

    public ForeseeTimeBoxes(
            VisibleIssues issues, BoxesOfIssues boxes, ProjectCalendars calendars, Policies policies, InstantSource clock) {
        this.issues = issues;
        this.boxes = boxes;
        this.calendars = calendars;
        this.policies = policies;
        this.clock = clock;
    }

    /** The latest box of each of the issues, in no order; without issues that the reader may not see or that never had one. */
    public List<TimeBoxForecast> of(Collection<Long> issueIds, Actor reader) {
        if (issueIds.size() > MOST) {
            throw new IllegalArgumentException("too many issues at once");
        }
        Instant now = clock.instant();
        Map<Long, Long> projectOfIssue = issues.among(issueIds, reader);
        Map<Long, ProjectTime> timeOfProject = new HashMap<>();
        return boxes.latest(projectOfIssue.keySet(), Instant.EPOCH).stream()
                .map(box -> timeOfProject.computeIfAbsent(projectOfIssue.get(box.id().issueId()), project -> time(project, box))
                        .forecast(box, now))
                .toList();
    }

    private ProjectTime time(long projectId, TimeBox anyBox) {
        return new ProjectTime(calendars.ofProject(projectId), policies.forIssue(anyBox.id().issueId()));
    }

    /** What a project says about time, read once. */
    private record ProjectTime(Calendars calendars, TimeBoxPolicy policy) {
        TimeBoxForecast forecast(TimeBox box, Instant now) {
            return TimeBoxForecast.of(box, calendars.of(box), policy, now, MOST_STRETCHES);
        }
    }
}
