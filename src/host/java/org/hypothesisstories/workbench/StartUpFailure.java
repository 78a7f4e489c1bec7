package org.hypothesisstories.workbench;

/** The workbench cannot start; the message is one sentence that tells the reader what to change. */
public class StartUpFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StartUpFailure(String sentence) {
        super(sentence);
    }

    public StartUpFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
