package org.hypothesisstories.application.port;

/** The same client key was recorded at the same moment. Nothing was stored; whoever asks again finds what was recorded. */
public final class EvidenceConflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public EvidenceConflict(Throwable cause) {
        super("a client key is taken", cause);
    }
}
