package org.hypothesisstories.application.setup;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * How the workflow of the six lanes stands against what this version of the plugin would make.
 *
 * @param name the workflow's name in Jira; empty while there is none
 */
public record WorkflowStand(String name, Standing standing, List<WorkflowDifference> differences) {
    /** How it stands. */
    public enum Standing {
        /** There is none, or what it is bound to is not made yet. */
        MISSING,
        /** It is what we would make. */
        CURRENT,
        /** It is what we would make, and people added to it. */
        EXTENDED,
        /** An earlier version made it, and nobody edited it since. */
        OLDER,
        /** Somebody edited it by hand, or it was made before edits could be told. */
        EDITED;

        /** The name in REST answers and in keys of texts. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Before set-up. */
    public static final WorkflowStand NONE = new WorkflowStand("", Standing.MISSING, List.of());

    public WorkflowStand {
        Objects.requireNonNull(name);
        Objects.requireNonNull(standing);
        differences = List.copyOf(differences);
    }

    /** Whether a renewal would change anything. */
    public boolean isRenewable() {
        return standing == Standing.OLDER
                || standing == Standing.EDITED && differences.stream().anyMatch(difference -> difference.kind().isMendable());
    }
}
