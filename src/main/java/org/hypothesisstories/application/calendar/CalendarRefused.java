package org.hypothesisstories.application.calendar;

import java.util.Objects;

/** A calendar is neither shown nor changed. */
public final class CalendarRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** A project's calendar is for whoever administers the project, the default for whoever administers Jira. */
        NOT_ADMINISTRATOR("not-administrator"),
        /** No project has the key. */
        UNKNOWN_PROJECT("unknown-project"),
        /** Somebody else changed the calendar meanwhile. */
        CHANGED_MEANWHILE("changed-meanwhile");

        private final String key;

        Reason(String key) {
            this.key = key;
        }

        /** The name in REST answers, and under which adapters find the words. */
        public String key() {
            return key;
        }
    }

    private final Reason reason;
    private final String subject;

    public CalendarRefused(Reason reason, String subject) {
        super(reason + ": " + subject);
        this.reason = Objects.requireNonNull(reason);
        this.subject = Objects.requireNonNull(subject);
    }

    public Reason reason() {
        return reason;
    }

    /** The project key; empty for the default calendar. */
    public String subject() {
        return subject;
    }
}
