package org.hypothesisstories.domain.evidence;

/** How the criteria of a hypothesis stand together, in one word that Jira can search for. */
public enum CriteriaState {
    /** Nothing was observed yet. */
    NO_EVIDENCE("no-evidence"),
    /** A must criterion still lacks evidence, and nothing refutes. */
    OPEN("open"),
    /** Every must is met and no guardrail is broken. */
    MET("met"),
    /** A must is not met, a guardrail broken, or a kill criterion met. */
    NOT_MET("not-met"),
    /** Every must has evidence, but not all of it decides. */
    WITHIN_NOISE("within-noise");

    private final String key;

    CriteriaState(String key) {
        this.key = key;
    }

    /** The word in Jira's field; never renamed. */
    public String key() {
        return key;
    }

    public static CriteriaState of(Assessment assessment) {
        return switch (assessment.ground()) {
            case KILL_MET, MUST_NOT_MET, GUARDRAIL_BROKEN -> NOT_MET;
            case ALL_MET -> MET;
            case MUST_WITHIN_NOISE -> WITHIN_NOISE;
            case NO_MUST, MUST_WITHOUT_EVIDENCE ->
                    assessment.findings().stream().allMatch(CriterionFinding::isWithoutEvidence) ? NO_EVIDENCE : OPEN;
        };
    }
}
