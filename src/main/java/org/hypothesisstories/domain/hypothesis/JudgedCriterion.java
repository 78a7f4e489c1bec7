package org.hypothesisstories.domain.hypothesis;

import java.util.Objects;

/**
 * A criterion that a person's judgement decides.
 *
 * @param question what is asked, so that yes means met
 * @param judge who answers it, as the team names that person; only this person's word counts
 */
public record JudgedCriterion(CriterionId id, CriterionRole role, String question, String judge) implements ExitCriterion {

    public JudgedCriterion {
        Objects.requireNonNull(id);
        Objects.requireNonNull(role);
        Objects.requireNonNull(question);
        Objects.requireNonNull(judge);
    }
}
