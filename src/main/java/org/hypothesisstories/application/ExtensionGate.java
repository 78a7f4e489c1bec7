package org.hypothesisstories.application;

import java.util.Optional;
import org.hypothesisstories.application.port.GateRules;
import org.hypothesisstories.domain.gate.AgreedRule;
import org.hypothesisstories.domain.hypothesis.Verdict;

/**
 * Whether the gate for more time is open: where a rule is agreed, when that is met; otherwise as long as the evidence does not refute
 * the hypothesis.
 */
public final class ExtensionGate {

    private final GateRules rules;
    private final GrantByRule grantByRule;
    private final ConcludeRound concludeRound;

    public ExtensionGate(GateRules rules, GrantByRule grantByRule, ConcludeRound concludeRound) {
        this.rules = rules;
        this.grantByRule = grantByRule;
        this.concludeRound = concludeRound;
    }

    /** The rule that was agreed for an issue. */
    Optional<AgreedRule> rule(long issueId) {
        return rules.of(issueId);
    }

    boolean isOpen(long issueId) {
        return rules.of(issueId)
                .map(agreed -> grantByRule.isMet(agreed.rule(), issueId))
                .orElseGet(() -> concludeRound.computed(issueId) != Verdict.REFUTED);
    }

    /** The same for a hypothesis that was read already. */
    static boolean isOpen(Optional<AgreedRule> rule, HypothesisView hypothesis) {
        return rule
                .map(agreed -> agreed.rule().isMet(hypothesis.hypothesis().criteria(), hypothesis.round().ledger()))
                .orElseGet(() -> hypothesis.round().assessment().verdict() != Verdict.REFUTED);
    }
}
