package org.hypothesisstories.application.lineup;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.application.port.LineUpIssues.Candidate;
import org.hypothesisstories.domain.issue.ProjectRef;
import org.hypothesisstories.domain.lineup.Misfit;
import org.hypothesisstories.domain.timebox.Budget;

/** What does not fit in a project, each kind of it once, with nothing in it where all is well. */
public record LineUp(ProjectRef project, List<Group> groups) {

    public LineUp {
        groups = List.copyOf(groups);
    }

    /**
     * What does not fit in one way.
     *
     * @param patience the working time after which it does not fit any more; empty where time does not matter
     * @param complete false if not all issues were looked at, or more do not fit than are told
     */
    public record Group(Misfit kind, Optional<Budget> patience, List<Row> rows, boolean complete) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /**
     * An issue that does not fit.
     *
     * @param since since when it is where it is; empty where that does not matter
     * @param skipped the names of the lanes that it did not go through
     */
    public record Row(Candidate issue, Optional<Instant> since, List<String> skipped) {
        public Row {
            skipped = List.copyOf(skipped);
        }
    }
}
