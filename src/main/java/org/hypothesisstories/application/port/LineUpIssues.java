package org.hypothesisstories.application.port;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.lane.Lane;
import org.hypothesisstories.domain.lineup.LaneHistory;
import org.hypothesisstories.domain.lineup.Misfit;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.timebox.Budget;

/** The issues that may not fit, as far as a search tells. */
public interface LineUpIssues {

    /** The issues that a question asks for, by one search. Before set-up there are none. */
    Found find(Question question, int limit);

    /** What people call a lane. */
    String name(Lane lane);

    /**
     * What is looked for.
     *
     * @param project the id of a project; empty for all
     * @param reader only issues that this person may see are found
     * @param patience how long something has to last; only where the kind has such a time
     */
    record Question(Misfit kind, Optional<Long> project, Actor reader, Optional<Budget> patience) {
    }

    /** @param complete false if there are more than were asked for */
    record Found(List<Candidate> issues, boolean complete) {
        public Found {
            issues = List.copyOf(issues);
        }
    }

    /**
     * An issue that may not fit.
     *
     * @param status what people call its present status
     * @param done whether that is the last lane
     * @param history its way through the lanes, read when it is asked for
     */
    record Candidate(IssueRef issue, String summary, String status, boolean done, Supplier<LaneHistory> history) {
    }
}
