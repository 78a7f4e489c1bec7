package org.hypothesisstories.adapter.words;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import org.hypothesisstories.application.calendar.CalendarRefused;
import org.hypothesisstories.application.calendar.FieldProblem;

/** Working calendars in words. */
public final class CalendarWords {
    private CalendarWords() {
    }

    /** What is wrong, where, and what would be understood instead. */
    public static String problem(FieldProblem problem, Words words) {
        String what = words.say("hypothesis.calendar.problem." + problem.reason(), problem.written());
        // As a text, because a message format would write line 1,000.
        String line = Integer.toString(problem.line());
        if (problem.line() == 0) {
            return what;
        }
        return problem.event().isEmpty()
                ? words.say("hypothesis.calendar.problem.in-line", line, what)
                : words.say("hypothesis.calendar.problem.in-event", line, problem.event(), what);
    }

    public static String refusal(CalendarRefused refused, Words words) {
        return words.say("hypothesis.calendar.refusal." + refused.reason().key(), refused.subject());
    }

    public static String weekday(DayOfWeek weekday, Words words) {
        return weekday.getDisplayName(TextStyle.FULL, words.locale());
    }
}
