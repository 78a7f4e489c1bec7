package org.hypothesisstories.domain.timebox;

import java.util.Objects;

/**
 * Why a time box took a step, so that every state can say why it is what it is.
 *
 * @param detail what the cause refers to, for instance the name of the status at that time; empty when the cause says it all
 */
public record Reason(Cause cause, String detail) {

    /** The longest detail that is kept; the rest is cut. */
    public static final int LONGEST_DETAIL = 400;

    public Reason {
        Objects.requireNonNull(cause);
        detail = detail.length() > LONGEST_DETAIL ? detail.substring(0, LONGEST_DETAIL) : detail;
    }

    public static Reason of(Cause cause) {
        return new Reason(cause, "");
    }

    public static Reason enteredStatus(String statusName) {
        return new Reason(Cause.ENTERED_STATUS, statusName);
    }
}
