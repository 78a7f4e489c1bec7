package org.hypothesisstories.domain.ical;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hypothesisstories.domain.ical.IcalProblem.Reason;

/** Reads one {@code RRULE}. */
final class RuleReader {

    private static final Set<String> UNDERSTOOD = Set.of(
            "FREQ", "INTERVAL", "COUNT", "UNTIL", "BYMONTH", "BYMONTHDAY", "BYDAY", "BYSETPOS", "WKST");
    private static final Map<String, DayOfWeek> DAYS = Map.of(
            "MO", DayOfWeek.MONDAY, "TU", DayOfWeek.TUESDAY, "WE", DayOfWeek.WEDNESDAY, "TH", DayOfWeek.THURSDAY,
            "FR", DayOfWeek.FRIDAY, "SA", DayOfWeek.SATURDAY, "SU", DayOfWeek.SUNDAY);
    private static final Pattern WEEKDAY = Pattern.compile("([+-]?\\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,4}");
    private static final int WEEKS_OF_YEAR = 53;
    private static final int DAYS_OF_YEAR = 366;
    private static final int DAYS_OF_MONTH = 31;
    private static final int MONTHS = 12;
    private static final int LARGEST = 9999;

    private final ContentLine line;
    private final ZoneId reader;
    private final Map<String, String> parts = new HashMap<>();

    private RuleReader(ContentLine line, ZoneId reader) {
        this.line = line;
        this.reader = reader;
    }

    static YearlyRule read(ContentLine line, ZoneId reader) {
        RuleReader rule = new RuleReader(line, reader);
        for (String part : line.value().strip().split(";")) {
            rule.take(part);
        }
        return rule.rule();
    }

    private void take(String part) {
        String[] pair = part.toUpperCase(Locale.ROOT).split("=", -1);
        if (pair.length != 2 || pair[1].isEmpty() || parts.put(pair[0], pair[1]) != null) {
            throw bad(part);
        }
        if (!UNDERSTOOD.contains(pair[0])) {
            throw new IcalFault(Reason.UNSUPPORTED, line.number(), part);
        }
    }

    private YearlyRule rule() {
        if (!parts.containsKey("FREQ") || parts.containsKey("COUNT") && parts.containsKey("UNTIL")) {
            throw bad(line.value());
        }
        if (!parts.get("FREQ").equals("YEARLY")) {
            throw new IcalFault(Reason.UNSUPPORTED, line.number(), "FREQ=" + parts.get("FREQ"));
        }
        int interval = part("INTERVAL").map(value -> number(value, 1, LARGEST)).orElse(1);
        OptionalInt count = part("COUNT").map(value -> OptionalInt.of(number(value, 1, LARGEST))).orElse(OptionalInt.empty());
        Optional<Moment> until = part("UNTIL").map(value -> Moment.parse(line, value, reader));
        return new YearlyRule(interval, count, until,
                numbers("BYMONTH", 1, MONTHS), numbers("BYMONTHDAY", -DAYS_OF_MONTH, DAYS_OF_MONTH),
                list("BYDAY").map(this::weekday).toList(), numbers("BYSETPOS", -DAYS_OF_YEAR, DAYS_OF_YEAR));
    }

    private Optional<String> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    private Stream<String> list(String name) {
        return part(name).stream().flatMap(value -> List.of(value.split(",", -1)).stream());
    }

    private Set<Integer> numbers(String name, int least, int most) {
        Set<Integer> numbers = new HashSet<>();
        list(name).forEach(value -> numbers.add(number(value, least, most)));
        return numbers;
    }

    private int number(String value, int least, int most) {
        int number = NUMBER.matcher(value).matches() ? Integer.parseInt(value) : 0;
        if (number == 0 || number < least || number > most) {
            throw bad(value);
        }
        return number;
    }

    private YearlyRule.Weekday weekday(String value) {
        Matcher form = WEEKDAY.matcher(value);
        if (!form.matches()) {
            throw bad(value);
        }
        int ordinal = form.group(1) == null ? 0 : number(form.group(1), -WEEKS_OF_YEAR, WEEKS_OF_YEAR);
        return new YearlyRule.Weekday(ordinal, DAYS.get(form.group(2)));
    }

    private IcalFault bad(String written) {
        return new IcalFault(Reason.BAD_RULE, line.number(), written);
    }
}
