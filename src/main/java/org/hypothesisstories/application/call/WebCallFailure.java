package org.hypothesisstories.application.call;

/** A call that did not arrive; the timer tries it again. */
public final class WebCallFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public WebCallFailure(String message) {
        super(message);
    }

    /** In short, as administrators read it beside a timer that was given up. */
    @Override
    public String toString() {
        return getMessage();
    }
}
