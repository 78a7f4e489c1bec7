package org.hypothesisstories.adapter.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.List;
import net.java.ao.Entity;
import org.hypothesisstories.application.port.IssueRecords;

/** Rows about issues in every table of Active Objects that has some. */
public final class AoIssueRecords implements IssueRecords {

    private static final String ISSUE_ID = "ISSUE_ID";
    private static final String BOX_KEY = "BOX_KEY";

    /** The tables whose rows name the issue; boxes and wishes last, by which other rows are found. */
    static final List<Class<? extends Entity>> BY_ISSUE = List.of(
            TimerEntity.class, AmendmentEntity.class, ExplanationEntity.class, EvidenceEntity.class, WithdrawalEntity.class,
            RoundEntity.class, VerdictRecordEntity.class, WebCallEntity.class, BlockEntity.class, ConcernAnswerEntity.class,
            ConcernEntity.class, VerdictOverrideEntity.class, TimeBoxEntity.class);
    static final List<Class<? extends Entity>> BY_BOX = List.of(
            TimeBoxStepEntity.class, ExpiryEffectEntity.class, ExtensionRequestEntity.class, ExtensionDecisionEntity.class,
            BoxAgreementEntity.class);

    private final ActiveObjects ao;

    public AoIssueRecords(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void forget(long issueId) {
        ao.executeInTransaction(() -> {
            for (TimeBoxEntity box : ao.find(TimeBoxEntity.class, ISSUE_ID + " = ?", issueId)) {
                BY_BOX.forEach(table -> ao.deleteWithSQL(table, BOX_KEY + " = ?", box.getBoxKey()));
            }
            Arrays.stream(ao.find(VerdictOverrideEntity.class, ISSUE_ID + " = ?", issueId)).forEach(wish ->
                    ao.deleteWithSQL(OverrideSecondEntity.class, OverrideSecondEntity.WISH_ID + " = ?", wish.getID()));
            ao.deleteWithSQL(GateRuleEntity.class, GateRuleEntity.ISSUE_KEY + " = ?", String.valueOf(issueId));
            // A kind of timer has no wildcard in its key, nor has the number of an issue.
            ao.deleteWithSQL(DeadTimerEntity.class, DeadTimerEntity.TIMER_KEY + " LIKE ?", "%:" + issueId + ":%");
            BY_ISSUE.forEach(table -> ao.deleteWithSQL(table, ISSUE_ID + " = ?", issueId));
            return null;
        });
    }
}
