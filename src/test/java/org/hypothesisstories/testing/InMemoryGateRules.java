package org.hypothesisstories.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.application.port.GateRules;
import org.hypothesisstories.domain.gate.AgreedRule;

/** Rules in a map. */
public final class InMemoryGateRules implements GateRules {

    private final Map<Long, AgreedRule> rules = new HashMap<>();

    @Override
    public synchronized Optional<AgreedRule> of(long issueId) {
        return Optional.ofNullable(rules.get(issueId));
    }

    @Override
    public synchronized void agree(AgreedRule rule) {
        rules.put(rule.issueId(), rule);
    }

    @Override
    public synchronized void forget(long issueId) {
        rules.remove(issueId);
    }
}
