package org.hypothesisstories.application;

import org.hypothesisstories.application.port.HypothesisFields;
import org.hypothesisstories.domain.evidence.Assessment;
import org.hypothesisstories.domain.evidence.CriteriaState;

/** Keeps the fields that Jira searches in step with the evidence. What people see is computed anew each time; these are for JQL alone. */
public final class CriteriaStateKeeper {

    private final HypothesisFields fields;
    private final ReadRound readRound;

    public CriteriaStateKeeper(HypothesisFields fields, ReadRound readRound) {
        this.fields = fields;
        this.readRound = readRound;
    }

    /** Reads criteria and evidence anew, writes how they stand, and tells the caller. */
    public RoundView refresh(long issueId) {
        RoundView view = readRound.read(issueId, fields.read(issueId).criteria());
        Assessment assessment = view.assessment();
        fields.writeCriteriaState(issueId, CriteriaState.of(assessment), assessment.countWithoutEvidence());
        return view;
    }
}
