package org.hypothesisstories.domain.timebox;

import java.util.Objects;

/**
 * How many of the team have to agree to a time box before it starts.
 *
 * @param needed how many people; with one, whoever starts the box agrees to it by that
 * @param role the name of the project role whose members are the team
 */
public record TeamRule(int needed, String role) {

    public TeamRule {
        Objects.requireNonNull(role);
        if (needed < 1) {
            throw new IllegalArgumentException("nothing is agreed by nobody");
        }
    }

    /** Whoever starts the box. */
    public static TeamRule standard() {
        return new TeamRule(1, "Developers");
    }

    /** Whether the agreement has to be given by several people, beforehand. */
    public boolean asksTheTeam() {
        return needed > 1;
    }
}
