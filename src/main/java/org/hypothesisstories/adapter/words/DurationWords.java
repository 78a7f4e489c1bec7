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
        Duration rest = time.minus(day.multipliedBy(time.dividedBy(day)));
        List<String> parts = new ArrayList<>();
        BudgetWords.add(parts, "days", time.dividedBy(day), words);
        BudgetWords.add(parts, "hours", rest.toHours(), words);
        BudgetWords.add(parts, "minutes", rest.toMinutesPart(), words);
        return String.join(" ", parts.subList(0, Math.min(2, parts.size())));
    }
}
