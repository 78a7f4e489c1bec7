package org.hypothesisstories.application.rehearsal;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.hypothesisstories.application.rehearsal.Happening.What;
import org.hypothesisstories.domain.issue.ProjectRef;

/**
 * What the sweep would do in a project until an instant, if nobody did anything.
 *
 * @param zone of the project's calendar
 * @param happenings in the order in which they would happen
 * @param complete false if more would happen than is told
 */
public record DryRun(ProjectRef project, Instant from, Instant until, ZoneId zone, List<Happening> happenings, boolean complete) {
    public DryRun {
        Objects.requireNonNull(project);
        Objects.requireNonNull(from);
        Objects.requireNonNull(until);
        Objects.requireNonNull(zone);
        happenings = List.copyOf(happenings);
    }

    /** How many issues such a thing would happen to. */
    public long issues(What what) {
        return happenings.stream().filter(happening -> happening.what() == what).map(Happening::issue).distinct().count();
    }
}
