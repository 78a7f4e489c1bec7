package org.hypothesisstories.workbench.jira.user;

/** A user, group or token cannot be created as asked; the message is for the person who asked. */
public final class UserRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UserRefused(String message) {
        super(message);
    }
}
