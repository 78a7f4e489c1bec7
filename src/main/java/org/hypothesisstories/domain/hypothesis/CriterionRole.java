package org.hypothesisstories.domain.hypothesis;

import java.util.Arrays;
import java.util.Optional;

/** What an exit criterion is for. */
public enum CriterionRole {
    /** Has to be met for the hypothesis to be supported. */
    MUST("must"),
    /** Has to stay met: what must not get worse on the way. */
    GUARDRAIL("guardrail"),
    /** Ends the hypothesis at once as refuted when it is met. */
    KILL("kill");

    private final String key;

    CriterionRole(String key) {
        this.key = key;
    }

    /** The name under which the role is stored and written; never renamed. */
    public String key() {
        return key;
    }

    public static Optional<CriterionRole> byKey(String key) {
        return Arrays.stream(values()).filter(role -> role.key.equals(key)).findFirst();
    }
}
