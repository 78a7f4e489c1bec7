package org.hypothesisstories.domain.hypothesis;

/** Something that a hypothesis still lacks. */
public enum MissingPart {
    APPROACH("approach", true),
    OUTCOME("outcome", true),
    /** No criterion has to be met, so nothing could prove or disprove the hypothesis. */
    MUST_CRITERION("must-criterion", true),
    /** The must criteria exclude each other, so no result could support the hypothesis. */
    POSSIBLE_CRITERIA("possible-criteria", true),
    /** No time box is agreed. */
    TIME_BOX("time-box", true),
    /** Not enough people of the team have agreed to the time box. */
    TEAM_AGREEMENT("team-agreement", true),
    BENEFICIARY("beneficiary", false),
    PRIOR_EVIDENCE("prior-evidence", false),
    BASELINE("baseline", false);

    private final String key;
    private final boolean needed;

    MissingPart(String key, boolean needed) {
        this.key = key;
        this.needed = needed;
    }

    /** The name under which adapters find the words for it. */
    public String key() {
        return key;
    }

    /** Whether the test may not start without it; otherwise it is only good to have. */
    public boolean isNeeded() {
        return needed;
    }
}
