package org.hypothesisstories.domain.hypothesis;

import java.util.Arrays;
import java.util.Optional;

/**
 * The parts of a statement: "we believe <em>approach</em> will <em>outcome</em> for <em>beneficiary</em>, because
 * <em>prior evidence</em>; today: <em>baseline</em>".
 */
public enum StatementPart {
    APPROACH("approach"),
    OUTCOME("outcome"),
    BENEFICIARY("beneficiary"),
    PRIOR_EVIDENCE("prior-evidence"),
    /** What stands today, and has to be beaten. */
    BASELINE("baseline");

    private final String key;

    StatementPart(String key) {
        this.key = key;
    }

    /** The name under which the part is stored and addressed; never renamed. */
    public String key() {
        return key;
    }

    public static Optional<StatementPart> byKey(String key) {
        return Arrays.stream(values()).filter(part -> part.key.equals(key)).findFirst();
    }
}
