package org.hypothesisstories.domain.timebox;

import java.util.Arrays;
import java.util.Optional;

/** The parts of a time-box policy as administrators write them. */
public enum PolicyPart {
    /** A budget of working time, for instance {@code 1d}. */
    GRACE("grace"),
    /** Points such as {@code 50%, 80%, 1d}; empty for no warning. */
    WARNINGS("warnings"),
    /** One point, or empty for no comment. */
    WARNING_COMMENT("warning-comment"),
    /** A number of working days; 0 for never. */
    SILENCE_DAYS("silence-days"),
    /** The name of a project role. */
    OWNER_ROLE("owner-role"),
    /** How often a box may be extended. */
    EXTENSIONS("extensions"),
    /** How many people of the team have to agree before a box starts. */
    AGREEMENTS("agreements"),
    /** The name of the project role whose members are the team. */
    AGREEMENT_ROLE("agreement-role"),
    /** The key of a {@link Counting}. */
    COUNTS("counts"),
    /** The key of a {@link Reopening}. */
    REOPEN("reopen");

    private final String key;

    PolicyPart(String key) {
        this.key = key;
    }

    /** The name under which the part is stored; never renamed. */
    public String key() {
        return key;
    }

    public static Optional<PolicyPart> byKey(String key) {
        return Arrays.stream(values()).filter(part -> part.key.equals(key)).findFirst();
    }
}
