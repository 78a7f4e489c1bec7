package org.hypothesisstories.application.kanban;

import java.util.Objects;

/** There is nothing to say about a project's board. */
public final class KanbanRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** No project has the key. */
        UNKNOWN_PROJECT("unknown-project"),
        /** The lanes are not there yet: set-up has not run. */
        NOT_SET_UP("board-before-set-up");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        /** The name in REST answers. */
        public String code() {
            return code;
        }
    }

    private final Reason reason;
    private final String projectKey;

    public KanbanRefused(Reason reason, String projectKey) {
        super(reason + ": " + projectKey);
        this.reason = Objects.requireNonNull(reason);
        this.projectKey = Objects.requireNonNull(projectKey);
    }

    public Reason reason() {
        return reason;
    }

    public String projectKey() {
        return projectKey;
    }
}
