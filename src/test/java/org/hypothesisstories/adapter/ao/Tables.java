package org.hypothesisstories.adapter.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import org.hypothesisstories.testing.ao.AoDatabase;

/** All tables of the plugin. */
final class Tables {

    private Tables() {
    }

    static ActiveObjects node(AoDatabase database) {
        return database.node(
                TimeBoxEntity.class, TimeBoxStepEntity.class, ExpiryEffectEntity.class, TimerEntity.class, TimerRunEntity.class,
                DeadTimerEntity.class, WebCallEntity.class, CalendarEntity.class, PastCalendarEntity.class, ExtensionRequestEntity.class,
                ExtensionDecisionEntity.class, GateRuleEntity.class, BoxAgreementEntity.class, ConcernEntity.class, ConcernAnswerEntity.class, SweepEntity.class,
                EvidenceEntity.class, WithdrawalEntity.class, RoundEntity.class, AmendmentEntity.class, ExplanationEntity.class,
                BlockEntity.class, VerdictRecordEntity.class, VerdictOverrideEntity.class, OverrideSecondEntity.class, SetUpTurnEntity.class);
    }
}
