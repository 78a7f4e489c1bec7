package org.hypothesisstories.application.port;

import org.hypothesisstories.domain.calendar.CalendarScope;

/** A calendar was changed by somebody else meanwhile. */
public final class CalendarConflict extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param cause null where the store saw it by itself */
    public CalendarConflict(CalendarScope scope, Throwable cause) {
        super(scope.key() + " was changed meanwhile", cause);
    }
}
