package org.hypothesisstories.application.call;

/** Somebody asked for what only administrators of the host may do. */
public final class NotAdministrator extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
