package org.hypothesisstories.workbench.jira.worklog;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Durations as Jira's time tracking writes them, with its usual day of eight hours and week of five days: {@code 1w 2d 3h 20m}. */
public final class LoggedTime {
    private static final Pattern PART = Pattern.compile("\\G\\s*(\\d{1,6})\\s*([wdhm])\\s*");
    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 8 * HOUR;
    private static final long WEEK = 5 * DAY;

    private LoggedTime() {
    }

    /** Empty for what is no duration, and for none at all. */
    public static Optional<Duration> parse(String written) {
        String text = written.strip().toLowerCase(Locale.ROOT);
        Matcher part = PART.matcher(text);
        long seconds = 0;
        int read = 0;
        while (part.find()) {
            seconds += Long.parseLong(part.group(1)) * unit(part.group(2));
            read = part.end();
        }
        return read == text.length() && seconds > 0 ? Optional.of(Duration.ofSeconds(seconds)) : Optional.empty();
    }

    public static String write(Duration time) {
        StringJoiner parts = new StringJoiner(" ");
        long rest = time.toSeconds();
        for (String unit : new String[] {"w", "d", "h", "m"}) {
            long amount = rest / unit(unit);
            rest %= unit(unit);
            if (amount > 0) {
                parts.add(amount + unit);
            }
        }
        return parts.length() == 0 ? "0m" : parts.toString();
    }

    private static long unit(String symbol) {
        return switch (symbol) {
            case "w" -> WEEK;
            case "d" -> DAY;
            case "h" -> HOUR;
            default -> MINUTE;
        };
    }
}
