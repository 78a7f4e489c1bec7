package org.hypothesisstories.testing;

/** Lets a process die at its n-th chance; every fake that changes something outside offers a chance before and after. */
public final class CrashPoints {

    /** The death of the process: nobody may catch it. */
    public static final class Crash extends Error {
        private static final long serialVersionUID = 1L;
    }

    private int chancesLeft = Integer.MAX_VALUE;
    private boolean asException;

    /** Dies at the chance with this number, counted from 0. */
    public void crashAt(int chance) {
        chancesLeft = chance;
    }

    /** Throws an exception instead, as Jira does when something goes wrong. */
    public void asException() {
        asException = true;
    }

    public void never() {
        chancesLeft = Integer.MAX_VALUE;
    }

    public void chance() {
        if (chancesLeft-- == 0) {
            if (asException) {
                throw new IllegalStateException("Jira is busy");
            }
            throw new Crash();
        }
    }
}
