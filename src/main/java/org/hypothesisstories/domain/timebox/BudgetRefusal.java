package org.hypothesisstories.domain.timebox;

/** Why a budget may not be written for an issue, however well it is written. */
public sealed interface BudgetRefusal {

    /** The time of the box runs, with the budget that was agreed. */
    record BoxRuns(Budget agreed) implements BudgetRefusal {
    }

    /** The time of the box is used up, and nobody has decided yet. */
    record BoxIsToBeDecided(Budget agreed) implements BudgetRefusal {
    }

    /** The project allows no budget that ends later than the limit. */
    record TooLong(Budget wanted, Budget limit) implements BudgetRefusal {
    }
}
