package org.hypothesisstories.workbench.jira.search;

import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A signed length of time as queries write it: {@code -1d}, {@code 4w 2d}, {@code +2h}. */
record Period(List<Step> steps) {
    private static final Pattern WHOLE = Pattern.compile("([+-]?)((?:\\d{1,6}[yMwdhm]\\s*)+)");
    private static final Pattern STEP = Pattern.compile("(\\d+)([yMwdhm])");
    private static final Pattern BARE = Pattern.compile("[+-]?\\d{1,6}");

    static Optional<Period> read(String text) {
        Matcher whole = WHOLE.matcher(text.strip());
        if (!whole.matches()) {
            return Optional.empty();
        }
        int sign = whole.group(1).equals("-") ? -1 : 1;
        List<Step> steps = new ArrayList<>();
        Matcher step = STEP.matcher(whole.group(2));
        while (step.find()) {
            steps.add(new Step(sign * Long.parseLong(step.group(1)), unit(step.group(2))));
        }
        return Optional.of(new Period(steps));
    }

    /** As {@link #read}, but a number alone counts in the unit. */
    static Optional<Period> read(String text, ChronoUnit unit) {
        String stripped = text.strip();
        return BARE.matcher(stripped).matches()
                ? Optional.of(new Period(List.of(new Step(Long.parseLong(stripped), unit))))
                : read(text);
    }

    ZonedDateTime after(ZonedDateTime start) {
        ZonedDateTime end = start;
        for (Step step : steps) {
            end = end.plus(step.amount(), step.unit());
        }
        return end;
    }

    private static ChronoUnit unit(String letter) {
        return switch (letter) {
            case "y" -> ChronoUnit.YEARS;
            case "M" -> ChronoUnit.MONTHS;
            case "w" -> ChronoUnit.WEEKS;
            case "d" -> ChronoUnit.DAYS;
            case "h" -> ChronoUnit.HOURS;
            default -> ChronoUnit.MINUTES;
        };
    }

    record Step(long amount, ChronoUnit unit) {}
}
