package org.hypothesisstories.application;

import java.time.InstantSource;
import java.util.Optional;
import org.hypothesisstories.application.port.Calendars;
import org.hypothesisstories.application.port.GateRules;
import org.hypothesisstories.application.port.HypothesisFields;
import org.hypothesisstories.application.port.Policies;
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
 * where those are used up, the rule grants nothing.
 */
public final class GrantByRule {

    private final GateRules rules;
    private final HypothesisFields fields;
    private final ReadRound readRound;
    private final Policies policies;
    private final Calendars calendars;
    private final InstantSource clock;

    public GrantByRule(
            GateRules rules, HypothesisFields fields, ReadRound readRound, Policies policies, Calendars calendars, InstantSource clock) {
        this.rules = rules;
        this.fields = fields;
        this.readRound = readRound;
        this.policies = policies;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** The extension, to be recorded; empty where no rule is agreed, or it is not met, or the box cannot be extended. */
    Optional<StepOutcome.Taken> extension(TimeBox box) {
        long issueId = box.id().issueId();
        if (box.extensions() >= policies.forIssue(issueId).extensions()) {
            return Optional.empty();
        }
        return rules.of(issueId).map(AgreedRule::rule).filter(rule -> isMet(rule, issueId)).flatMap(rule -> {
            Occasion occasion = new Occasion(clock.instant(), Actor.AUTOMATIC, new Reason(Cause.RULE_MET, rule.text()));
            return box.extend(rule.budget(), calendars.forIssue(issueId), occasion).taken();
        });
    }

    boolean isMet(GateRule rule, long issueId) {
        ExitCriteria criteria = fields.read(issueId).criteria();
        return rule.isMet(criteria, readRound.read(issueId, criteria).ledger());
    }
}
