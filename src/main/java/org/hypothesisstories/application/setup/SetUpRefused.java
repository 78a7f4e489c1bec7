package org.hypothesisstories.application.setup;

import java.util.Objects;

/** Set-up did not even begin. */
public final class SetUpRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why set-up did not begin. */
    public enum Reason {
        /** Only an administrator of Jira may change schemes and workflows. */
        NOT_ADMINISTRATOR,
        /** No project has the key. */
        UNKNOWN_PROJECT,
        /** No active user has the name that was given for the service user. */
        UNKNOWN_SERVICE_USER,
        /** Another administrator runs set-up at this moment. */
        SOMEBODY_ELSE,
        /** Somebody has a draft of the workflow open in Jira. */
        DRAFT_OPEN
    }

    private final Reason reason;
    private final String subject;

    public SetUpRefused(Reason reason, String subject) {
        super(reason + ": " + subject);
        this.reason = Objects.requireNonNull(reason);
        this.subject = Objects.requireNonNull(subject);
    }

    public Reason reason() {
        return reason;
    }

    /** The project key, user name, person's name or workflow that the refusal is about. */
    public String subject() {
        return subject;
    }
}
