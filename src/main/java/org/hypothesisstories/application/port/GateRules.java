package org.hypothesisstories.application.port;

import java.util.Optional;
import org.hypothesisstories.domain.gate.AgreedRule;

/** The rules that were agreed for issues. */
public interface GateRules {

    Optional<AgreedRule> of(long issueId);

    /** Keeps a rule in place of the one before. */
    void agree(AgreedRule rule);

    /** Takes the rule of an issue away. */
    void forget(long issueId);
}
