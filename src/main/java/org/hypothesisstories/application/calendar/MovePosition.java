package org.hypothesisstories.application.calendar;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hypothesisstories.domain.calendar.CalendarScope;
import org.hypothesisstories.domain.timer.TimerKey;
import org.hypothesisstories.domain.timer.TimerKind;

/**
 * How far the boxes of a scope have followed a change of their calendar. It stands in the key of the timer that goes on.
 *
 * @param round the first, or the one that looks again for boxes that were started on the old calendar at the moment of the change
 * @param afterRow the last row of the store that was looked at
 */
record MovePosition(CalendarScope scope, int round, long afterRow) {

    static final int FIRST_ROUND = 1;
    static final int LAST_ROUND = 2;

    private static final Pattern FORM = Pattern.compile("([a-z0-9-]+)/(\\d)/(\\d{1,18})");

    /** Reads what {@link #key} writes. */
    static Optional<MovePosition> parse(String purpose) {
        Matcher form = FORM.matcher(purpose);
        return form.matches()
                ? CalendarScope.parse(form.group(1)).map(scope ->
                        new MovePosition(scope, Integer.parseInt(form.group(2)), Long.parseLong(form.group(3))))
                : Optional.empty();
    }

    /** The timer is about no issue; its purpose is stored, for instance {@code project-10000/1/0}. */
    TimerKey key() {
        return new TimerKey(TimerKind.CALENDAR, 0, scope.key() + "/" + round + "/" + afterRow);
    }

    MovePosition after(long row) {
        return new MovePosition(scope, round, row);
    }

    MovePosition nextRound() {
        return new MovePosition(scope, round + 1, 0);
    }
}
