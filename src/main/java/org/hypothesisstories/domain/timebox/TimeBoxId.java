package org.hypothesisstories.domain.timebox;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which time box: the issue and the number of the box on it, counted from 1. An issue has one box at a time and may have several in a row.
 */
public record TimeBoxId(long issueId, int number) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,18})-(\\d{1,9})");

    public TimeBoxId {
        if (issueId <= 0 || number <= 0) {
            throw new IllegalArgumentException("not the id of a time box");
        }
    }

    /** The box that follows this one on the same issue. */
    public TimeBoxId next() {
        return new TimeBoxId(issueId, number + 1);
    }

    /** Reads what {@link #toString()} writes. */
    public static Optional<TimeBoxId> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches() || Long.parseLong(form.group(1)) == 0 || Integer.parseInt(form.group(2)) == 0) {
            return Optional.empty();
        }
        return Optional.of(new TimeBoxId(Long.parseLong(form.group(1)), Integer.parseInt(form.group(2))));
    }

    /** The form that is stored and shown to other plugins, for instance {@code 10001-1}. */
    @Override
    public String toString() {
        return issueId + "-" + number;
    }
}
