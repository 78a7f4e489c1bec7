package org.hypothesisstories.workbench.jira.search;

import java.util.Optional;

/**
 * Whether issues have a rank, which Jira Software gives them.
 *
 * @param position the SQL of the place of the issue {@code i}; empty without Jira Software
 */
public record Ranking(Optional<String> position) {

    public static Ranking by(String position) {
        return new Ranking(Optional.of(position));
    }

    /** Queries cannot name the rank. */
    public static Ranking none() {
        return new Ranking(Optional.empty());
    }
}
