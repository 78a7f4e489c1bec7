package org.hypothesisstories.application.setup;

import java.util.Objects;

/**
 * One line of a plan or of a result.
 *
 * @param kind what sort of object it is, for instance {@code status}
 * @param name the name people see in Jira
 * @param state what is, or was, done about it
 * @param remark why, as the key of a text; {@code none} where the state says it all
 * @param detail what the remark speaks of, for instance another name; empty where it needs nothing
 */
public record PartReport(String kind, String name, PartState state, String remark, String detail) {
    /** The remark of a line that needs none. */
    public static final String NO_REMARK = "none";

    public PartReport {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(name);
        Objects.requireNonNull(state);
        Objects.requireNonNull(remark);
        Objects.requireNonNull(detail);
    }

    public PartReport(String kind, String name, PartState state, String remark) {
        this(kind, name, state, remark, "");
    }

    /** A line without a remark. */
    public static PartReport of(String kind, String name, PartState state) {
        return new PartReport(kind, name, state, NO_REMARK);
    }

    /** The same part, of which something else is to be said. */
    PartReport as(PartState otherState, String otherRemark, String otherDetail) {
        return new PartReport(kind, name, otherState, otherRemark, otherDetail);
    }
}
