package org.hypothesisstories.domain.hypothesis;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether a hypothesis can be put to the test, and what it lacks.
 *
 * @param missing everything that is missing, what is needed first, in the order of {@link MissingPart}
 */
public record Testability(List<MissingPart> missing) {

    public Testability {
        missing = List.copyOf(missing);
    }

    /**
     * Looks at a hypothesis as it is written.
     *
     * @param timeBoxGiven whether a budget that can be read stands in the time-box field, or a box is agreed already
     */
    public static Testability of(Statement statement, ExitCriteria criteria, boolean timeBoxGiven) {
        return of(statement, criteria, timeBoxGiven, true);
    }

    /** @param teamAgreed whether enough people of the team have agreed to the budget, where the project asks them */
    public static Testability of(Statement statement, ExitCriteria criteria, boolean timeBoxGiven, boolean teamAgreed) {
        List<MissingPart> missing = new ArrayList<>();
        addIf(!statement.has(StatementPart.APPROACH), MissingPart.APPROACH, missing);
        addIf(!statement.has(StatementPart.OUTCOME), MissingPart.OUTCOME, missing);
        addIf(criteria.inRole(CriterionRole.MUST).findAny().isEmpty(), MissingPart.MUST_CRITERION, missing);
        addIf(criteria.excludeThemselves(), MissingPart.POSSIBLE_CRITERIA, missing);
        addIf(!timeBoxGiven, MissingPart.TIME_BOX, missing);
        addIf(timeBoxGiven && !teamAgreed, MissingPart.TEAM_AGREEMENT, missing);
        addIf(!statement.has(StatementPart.BENEFICIARY), MissingPart.BENEFICIARY, missing);
        addIf(!statement.has(StatementPart.PRIOR_EVIDENCE), MissingPart.PRIOR_EVIDENCE, missing);
        addIf(!statement.has(StatementPart.BASELINE), MissingPart.BASELINE, missing);
        return new Testability(missing);
    }

    public boolean isTestable() {
        return needed().isEmpty();
    }

    /** What the test may not start without. */
    public List<MissingPart> needed() {
        return missing.stream().filter(MissingPart::isNeeded).toList();
    }

    private static void addIf(boolean lacking, MissingPart part, List<MissingPart> missing) {
        if (lacking) {
            missing.add(part);
        }
    }
}
