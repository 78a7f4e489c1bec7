package org.hypothesisstories.workbench.jira.workflow;

/** A workflow names a class that neither the host nor an enabled plugin declares. */
final class MissingPart extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MissingPart(String className) {
        super("The workflow needs " + className + ", which no enabled plugin declares. Is its plugin disabled or removed?");
    }
}
