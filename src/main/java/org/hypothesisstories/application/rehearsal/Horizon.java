package org.hypothesisstories.application.rehearsal;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Until when a dry run looks ahead. */
final class Horizon {

    /** The end of the present day. */
    static final String TONIGHT = "tonight";

    /** Seven days. */
    static final String WEEK = "week";

    private static final Duration FARTHEST = Duration.ofDays(92);

    private Horizon() {
    }

    /**
     * Reads {@code tonight}, {@code week}, a day ({@code 2025-03-10}, to its end), a time of the project's zone ({@code 2025-03-10T17:00})
     * or one that names its zone ({@code 2025-03-10T17:00:00Z}).
     *
     * @return empty if it is none of them, in the past, or more than three months ahead
     */
    static Optional<Instant> read(String written, ZoneId zone, Instant now) {
        return named(written, zone, now).or(() -> instant(written, zone))
                .filter(until -> until.isAfter(now) && !until.isAfter(now.plus(FARTHEST)));
    }

    private static Optional<Instant> named(String written, ZoneId zone, Instant now) {
        return switch (written) {
            case TONIGHT -> Optional.of(endOf(LocalDate.ofInstant(now, zone), zone));
            case WEEK -> Optional.of(now.plus(Duration.ofDays(7)));
            default -> Optional.empty();
        };
    }

    private static Optional<Instant> instant(String written, ZoneId zone) {
        List<Function<String, Instant>> forms = List.of(
                text -> endOf(LocalDate.parse(text), zone),
                text -> LocalDateTime.parse(text).atZone(zone).toInstant(),
                text -> OffsetDateTime.parse(text).toInstant());
        return forms.stream().flatMap(form -> tried(form, written).stream()).findFirst();
    }

    private static Optional<Instant> tried(Function<String, Instant> form, String written) {
        try {
            return Optional.of(form.apply(written));
        } catch (DateTimeException another) {
            return Optional.empty();
        }
    }

    private static Instant endOf(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
