package org.hypothesisstories.application.port;

import org.hypothesisstories.domain.ProblemCode;

/** What a person may be allowed to do with a hypothesis. */
public enum IssueAction {
    /** Open to everybody who may comment, so that a judge from outside of the team can judge. */
    RECORD_EVIDENCE(ProblemCode.MAY_NOT_RECORD_EVIDENCE),
    /** For those who may edit the issue: the criteria are set by other hands than the evidence where a project wants it so. */
    AMEND_CRITERIA(ProblemCode.MAY_NOT_AMEND),
    /** For those who may move the issue. */
    RECORD_VERDICT(ProblemCode.MAY_NOT_RECORD_VERDICT),
    /** Open to everybody who may comment: the flag is a comment with a mark. */
    FLAG_BLOCKED(ProblemCode.MAY_NOT_FLAG),
    /** For those who may move the issue. */
    ASK_FOR_TIME(ProblemCode.MAY_NOT_ASK_FOR_TIME),
    /** For those who may edit the issue. */
    ANSWER_CONCERN(ProblemCode.MAY_NOT_ANSWER_CONCERN);

    private final ProblemCode refusal;

    IssueAction(ProblemCode refusal) {
        this.refusal = refusal;
    }

    /** How it is refused. */
    public ProblemCode refusal() {
        return refusal;
    }
}
