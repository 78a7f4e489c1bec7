package org.hypothesisstories.domain.ical;

import java.util.Objects;

/**
 * Why a text gives no holidays.
 *
 * @param line the line of the text, counted from 1; 0 where the whole text is meant
 * @param event the name of the event; empty outside events
 * @param written the offending part, shortened
 */
public record IcalProblem(Reason reason, int line, String event, String written) {

    private static final int SHOWN = 80;

    /** The kinds of problem, each with the name under which adapters find the words for it. */
    public enum Reason {
        /** No {@code BEGIN:VCALENDAR} where it has to be. */
        NO_CALENDAR("no-calendar"),
        TOO_LARGE("too-large"),
        TOO_MANY_EVENTS("too-many-events"),
        TOO_MANY_HOLIDAYS("too-many-holidays"),
        /** Not {@code NAME;PARAMETER=VALUE:VALUE}. */
        BAD_LINE("bad-line"),
        /** {@code BEGIN} and {@code END} do not match. */
        BAD_NESTING("bad-nesting"),
        /** The text ends within a component. */
        CUT_OFF("cut-off"),
        /** An event without {@code DTSTART}. */
        NO_START("no-start"),
        BAD_DATE("bad-date"),
        BAD_DURATION("bad-duration"),
        ENDS_BEFORE_START("ends-before-start"),
        /** Longer than a holiday can be. */
        TOO_LONG("too-long"),
        BAD_RULE("bad-rule"),
        /** Right, but not what is understood here. */
        UNSUPPORTED("unsupported");

        private final String key;

        Reason(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    public IcalProblem {
        Objects.requireNonNull(reason);
        Objects.requireNonNull(event);
        written = written.length() > SHOWN ? written.substring(0, SHOWN) + "\u2026" : written;
    }

    IcalProblem inEvent(String name) {
        return new IcalProblem(reason, line, name, written);
    }
}
