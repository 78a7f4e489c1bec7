package org.hypothesisstories.application.port;

import java.util.Optional;
import java.util.Set;
import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.timebox.Actor;

/** The issues of a project that have to do with time boxes. */
public interface ProjectIssues {

    /**
     * Those that the reader may see, by one search.
     *
     * @param limit the most that are looked at
     */
    Seen withTimeBox(long projectId, Actor reader, int limit);

    /** What a reader sees. */
    interface Seen {

        /** The ids of the issues. */
        Set<Long> ids();

        /** How one of them is shown; asked for the few that are. */
        Line line(long issueId);

        /** False if there are more issues than were looked at. */
        boolean complete();
    }

    /**
     * An issue as a list shows it.
     *
     * @param assignee the name of whoever works on it; empty if nobody does
     */
    record Line(IssueRef ref, String summary, String status, Optional<String> assignee) {
    }
}
