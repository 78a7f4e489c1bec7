package org.hypothesisstories.workbench.jira.search;

import com.atlassian.jira.jql.operand.QueryLiteral;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;

/** Reads dates as queries have them: calendar dates in the searcher's zone, periods from now, and milliseconds. */
final class DateReader implements ValueReader {
    private static final List<DateTimeFormatter> WITH_TIME = List.of(pattern("uuuu/M/d H:m"), pattern("uuuu-M-d H:m"));
    private static final List<DateTimeFormatter> DAYS = List.of(pattern("uuuu/M/d"), pattern("uuuu-M-d"));

    // every database holds these; nothing lies beyond them that a person could mean
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    @Override
    public List<Instant> read(String field, QueryLiteral literal, Viewpoint viewpoint) {
        if (literal.getLongValue() != null) {
            return List.of(bounded(Instant.ofEpochMilli(literal.getLongValue())));
        }
        String text = literal.getStringValue().strip();
        ZonedDateTime now = viewpoint.now().atZone(viewpoint.zone());
        return List.of(bounded(calendar(text, viewpoint)
                .or(() -> Period.read(text).map(period -> period.after(now).toInstant()))
                .orElseThrow(() -> new ClauseRefused("Date value '" + text + "' for field '" + field
                        + "' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd',"
                        + " 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'."))));
    }

    private static Instant bounded(Instant instant) {
        if (instant.isBefore(EARLIEST)) {
            return EARLIEST;
        }
        return instant.isAfter(LATEST) ? LATEST : instant;
    }

    private static Optional<Instant> calendar(String text, Viewpoint viewpoint) {
        for (DateTimeFormatter format : WITH_TIME) {
            try {
                return Optional.of(LocalDateTime.parse(text, format).atZone(viewpoint.zone()).toInstant());
            } catch (DateTimeException e) {
                // another format may fit
            }
        }
        for (DateTimeFormatter format : DAYS) {
            try {
                return Optional.of(LocalDate.parse(text, format).atStartOfDay(viewpoint.zone()).toInstant());
            } catch (DateTimeException e) {
                // another format may fit
            }
        }
        return Optional.empty();
    }

    private static DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }
}
