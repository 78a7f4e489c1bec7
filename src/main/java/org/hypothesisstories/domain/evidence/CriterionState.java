package org.hypothesisstories.domain.evidence;

/** What the evidence says of one criterion. */
public enum CriterionState {
    MET("met"),
    NOT_MET("not-met"),
    /** The threshold lies inside of the margin: the evidence does not decide. */
    WITHIN_NOISE("within-noise"),
    NO_EVIDENCE("no-evidence");

    private final String key;

    CriterionState(String key) {
        this.key = key;
    }

    /** The name in REST answers and in keys of texts. */
    public String key() {
        return key;
    }
}
