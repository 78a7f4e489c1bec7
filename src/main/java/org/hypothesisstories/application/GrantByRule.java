package org.hypothesisstories.application;

import java.time.InstantSource;
import java.util.Optional;
import org.hypothesisstories.application.port.Calendars;
import org.hypothesisstories.application.port.GateRules;
import org.hypothesisstories.application.port.HypothesisFields;
import org.hypothesisstories.domain.gate.AgreedRule;
import org.hypothesisstories.domain.gate.GateRule;
import org.hypothesisstories.domain.hypothesis.ExitCriteria;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.timebox.Cause;
import org.hypothesisstories.domain.timebox.Occasion;
import org.hypothesisstories.domain.timebox.Reason;
import org.hypothesisstories.domain.timebox.StepOutcome;
import org.hypothesisstories.domain.timebox.TimeBox;

/**
 * Works out whether the rule that was agreed for an issue grants more time. It counts as one of the extensions that the project allows;
 * where those are used up, or the project does not allow so much time any more, the rule grants nothing.
 */
public final class GrantByRule {

    private final GateRules rules;
    private final HypothesisFields fields;
    private final ReadRound readRound;
    private final ExtensionLimits limits;
    private final Calendars calendars;
    private final InstantSource clock;

    public GrantByRule(
            GateRules rules, HypothesisFields fields, ReadRound readRound, ExtensionLimits limits, Calendars calendars, InstantSource clock) {
        this.rules = rules;
        this.fields = fields;
        this.readRound = readRound;
        this.limits = limits;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** The extension, to be recorded; empty where no rule is agreed, or it is not met, or the box cannot be extended. */
    Optional<StepOutcome.Taken> extension(TimeBox box) {
        long issueId = box.id().issueId();
        return rules.of(issueId).map(AgreedRule::rule).filter(rule -> mayGrant(rule, box)).flatMap(rule -> {
            Occasion occasion = new Occasion(clock.instant(), Actor.AUTOMATIC, new Reason(Cause.RULE_MET, rule.text()));
            return box.extend(rule.budget(), calendars.forIssue(issueId), occasion).taken();
        });
    }

    private boolean mayGrant(GateRule rule, TimeBox box) {
        return limits.problem(box, rule.budget()).isEmpty() && isMet(rule, box.id().issueId());
    }

    boolean isMet(GateRule rule, long issueId) {
        ExitCriteria criteria = fields.read(issueId).criteria();
        return rule.isMet(criteria, readRound.read(issueId, criteria).ledger());
    }
}
