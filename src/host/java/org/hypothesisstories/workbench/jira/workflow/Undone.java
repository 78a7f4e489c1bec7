package org.hypothesisstories.workbench.jira.workflow;

import com.atlassian.jira.util.ErrorCollection;

/** Carries errors out of a transaction that has to be rolled back. */
final class Undone extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ErrorCollection errors;

    Undone(ErrorCollection errors, Throwable cause) {
        super(cause);
        this.errors = errors;
    }

    ErrorCollection errors() {
        return errors;
    }
}
