package org.hypothesisstories.domain.gate;

import java.util.Objects;
import java.util.Optional;

/** A request for more time, and what became of it; no decision yet means that it is open. */
public record Extension(ExtensionRequest request, Optional<ExtensionDecision> decision) {
    public Extension {
        Objects.requireNonNull(request);
        Objects.requireNonNull(decision);
    }

    public boolean isOpen() {
        return decision.isEmpty();
    }
}
