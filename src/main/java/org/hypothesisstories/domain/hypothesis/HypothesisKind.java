package org.hypothesisstories.domain.hypothesis;

import java.util.Arrays;
import java.util.Optional;

/** What kind of question a hypothesis asks. */
public enum HypothesisKind {
    /** Whether a number is reached. */
    METRIC("metric"),
    /** Whether something can be done under a constraint. */
    FEASIBILITY("feasibility"),
    /** Whether a result can be told to the people who need it. */
    EXPLANATION("explanation");

    private final String key;

    HypothesisKind(String key) {
        this.key = key;
    }

    /** The name under which the kind is stored in Jira's field; never renamed. */
    public String key() {
        return key;
    }

    public static Optional<HypothesisKind> byKey(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
    }
}
