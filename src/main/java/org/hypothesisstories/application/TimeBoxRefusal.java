package org.hypothesisstories.application;

/** Why a use case leaves a time box as it is, with the name under which adapters find the words for it. */
public enum TimeBoxRefusal {
    /** The time-box field holds no budget, so nothing is agreed. */
    NO_BUDGET("no-budget"),
    /** The issue has no open time box. */
    NO_BOX("no-box"),
    /** The box is agreed and waits for its start. */
    NOT_STARTED("not-started"),
    /** The project does not allow that budget. */
    BUDGET_NOT_ALLOWED("budget-not-allowed"),
    /** Not enough people of the team have agreed. */
    TEAM_NOT_AGREED("team-not-agreed"),
    /** The time is used up: what comes next is a decision, not more work. */
    TIME_USED_UP("time-used-up");

    private final String key;

    TimeBoxRefusal(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
