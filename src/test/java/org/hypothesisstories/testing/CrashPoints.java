package org.hypothesisstories.testing;

/** Lets a process die at its n-th chance; every fake that changes something outside offers a chance before and after. */
public final class CrashPoints {

    /** The death of the process: nobody may catch it. */
    public static final class Crash extends Error {
        private static final long serialVersionUID = 1L;
    }

    private int chancesLeft = Integer.MAX_VALUE;

    /** Dies at the chance with this number, counted from 0. */
    public void crashAt(int chance) {
        chancesLeft = chance;
    }

    public void never() {
        chancesLeft = Integer.MAX_VALUE;
    }

    public void chance() {
        if (chancesLeft-- == 0) {
            throw new Crash();
        }
    }
}
