package org.hypothesisstories.application.setup;

import java.util.Locale;
import java.util.Objects;

/**
 * One thing that hypotheses need, and how it stands.
 *
 * @param kind what sort of object it is, as in {@link PartReport}
 * @param name the name people see in Jira
 * @param remark what is to be said of it, as the key of a text; {@link PartReport#NO_REMARK} for nothing
 * @param detail what the remark speaks of; may be empty
 * @param mend what mends it
 */
public record Finding(String kind, String name, Condition condition, String remark, String detail, Mend mend) {
    /** How a thing stands. */
    public enum Condition {
        PRESENT, CHANGED, MISSING;

        /** The name in REST answers and in keys of texts. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What mends a thing. */
    public enum Mend {
        /** Nothing has to be done. */
        NONE,
        /** Another run of set-up. */
        RUN_SET_UP,
        /** A renewal of the workflow. */
        RENEW_WORKFLOW,
        /** An administrator, in Jira's own pages; the remark says how. */
        BY_HAND;

        /** The name in REST answers and in keys of texts. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Finding {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(name);
        Objects.requireNonNull(condition);
        Objects.requireNonNull(remark);
        Objects.requireNonNull(detail);
        Objects.requireNonNull(mend);
    }

    /** A thing that is as it should be. */
    public static Finding present(String kind, String name) {
        return present(kind, name, PartReport.NO_REMARK);
    }

    /** A thing that is as it should be, with a word about it. */
    public static Finding present(String kind, String name, String remark) {
        return new Finding(kind, name, Condition.PRESENT, remark, "", Mend.NONE);
    }

    /** What set-up's plan says of a part, said of its health. */
    static Finding of(PartReport part) {
        return switch (part.state()) {
            case FOUND -> new Finding(part.kind(), part.name(), Condition.PRESENT, part.remark(), part.detail(), Mend.NONE);
            case ADDED -> new Finding(part.kind(), part.name(), Condition.CHANGED, "lacks-something", "", Mend.RUN_SET_UP);
            case LEFT -> new Finding(part.kind(), part.name(), Condition.CHANGED, part.remark(), part.detail(), Mend.BY_HAND);
            case MADE, FAILED, WAITING ->
                    new Finding(part.kind(), part.name(), Condition.MISSING, PartReport.NO_REMARK, "", Mend.RUN_SET_UP);
        };
    }

    /** How the workflow stands. */
    static Finding of(WorkflowStand stand) {
        return switch (stand.standing()) {
            case MISSING -> new Finding("workflow", stand.name(), Condition.MISSING, PartReport.NO_REMARK, "", Mend.RUN_SET_UP);
            case CURRENT -> present("workflow", stand.name());
            case EXTENDED -> present("workflow", stand.name(), "workflow-extended");
            case OLDER -> new Finding("workflow", stand.name(), Condition.CHANGED, "workflow-older", "", Mend.RENEW_WORKFLOW);
            case EDITED -> new Finding("workflow", stand.name(), Condition.CHANGED, "workflow-edited", "",
                    stand.isRenewable() ? Mend.RENEW_WORKFLOW : Mend.BY_HAND);
        };
    }
}
