package org.hypothesisstories.workbench.sample;

/** The sample data could not be made; the message names the step. */
final class SampleFailure extends RuntimeException {
    SampleFailure(String message) {
        super(message);
    }

    SampleFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
