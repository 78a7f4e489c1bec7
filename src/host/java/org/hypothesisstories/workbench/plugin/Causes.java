package org.hypothesisstories.workbench.plugin;

/** Failures in one line. */
final class Causes {
    private Causes() {
    }

    /** The first line of what the innermost cause says, with its type. */
    static String sentence(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        String message = String.valueOf(root.getMessage()).lines().findFirst().orElse("");
        return root.getClass().getSimpleName() + ": " + message;
    }
}
