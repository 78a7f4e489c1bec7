package org.hypothesisstories.adapter.words;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Lengths of time in words, in days of a given length: "1 day 4 hours"; the two largest units, the rest is cut. */
public final class DurationWords {
    private DurationWords() {
    }

    /** @param day how long a day is: eight hours of working time, 24 of the calendar */
    public static String of(Duration time, Duration day, Words words) {
        if (time.toMinutes() == 0) {
            return words.say("hypothesis.duration.less-than-a-minute");
        }
        return String.join(" ", parts(time, day, BudgetWords.LONG, words));
    }

    /** The same in little room: "1d 4h". */
    public static String brief(Duration time, Duration day, Words words) {
        return String.join(" ", parts(time, day, BudgetWords.BRIEF, words));
    }

    private static List<String> parts(Duration time, Duration day, String form, Words words) {
        Duration rest = time.minus(day.multipliedBy(time.dividedBy(day)));
        List<String> parts = new ArrayList<>();
        BudgetWords.add(parts, form + "days", time.dividedBy(day), words);
        BudgetWords.add(parts, form + "hours", rest.toHours(), words);
        BudgetWords.add(parts, form + "minutes", rest.toMinutesPart(), words);
        return parts.subList(0, Math.min(2, parts.size()));
    }
}
