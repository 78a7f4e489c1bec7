package org.hypothesisstories.application.port;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hypothesisstories.domain.evidence.CriteriaState;
import org.hypothesisstories.domain.lane.Lane;
import org.hypothesisstories.domain.timebox.Actor;

/** The hypotheses of a project as the host's search finds them, by a number of searches that does not grow with the hypotheses. */
public interface BoardIssues {

    /**
     * Those in the lanes that the reader may see; of the last lane only those that changed lately.
     *
     * @param limit the most that are wanted
     */
    Found in(long projectId, Actor reader, int limit);

    /** A text that changes when a hypothesis of the project does that the reader may see; one search that brings one issue. */
    String changeToken(long projectId, Actor reader);

    /**
     * What a search brought.
     *
     * @param total how many there are, shown or not
     */
    record Found(List<BoardIssue> issues, long total, String changeToken) {
        public Found {
            issues = List.copyOf(issues);
            Objects.requireNonNull(changeToken);
        }
    }

    /**
     * One hypothesis.
     *
     * @param assignee empty if it is nobody's
     * @param priority the priority as the host shows it; empty if it has none
     * @param state what the evidence says; empty before anything was observed
     * @param resolution how it ended, as the host shows it; empty while it goes on
     */
    record BoardIssue(
            long id, String key, String summary, Lane lane, Optional<Person> assignee, Optional<String> priority,
            Optional<CriteriaState> state, Optional<String> resolution, Set<Mark> marks) {
        public BoardIssue {
            Objects.requireNonNull(key);
            Objects.requireNonNull(summary);
            Objects.requireNonNull(lane);
            Objects.requireNonNull(assignee);
            Objects.requireNonNull(priority);
            Objects.requireNonNull(state);
            Objects.requireNonNull(resolution);
            marks = Set.copyOf(marks);
        }
    }

    /** What else can be said of a hypothesis. */
    enum Mark {
        /** Somebody raised the host's own flag, which knows no reason. */
        FLAGGED,
        /** Somebody asks for help. */
        HELP_WANTED,
        /** It waits for its test, and the product owner has not ranked it. */
        UNRANKED
    }

    /** Somebody by the name that people read. */
    record Person(Actor actor, String name) {
        public Person {
            Objects.requireNonNull(actor);
            Objects.requireNonNull(name);
        }
    }
}
