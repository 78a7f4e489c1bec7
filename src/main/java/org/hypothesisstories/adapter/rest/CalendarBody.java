package org.hypothesisstories.adapter.rest;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hypothesisstories.adapter.json.JsonException;
import org.hypothesisstories.adapter.json.JsonReader;
import org.hypothesisstories.application.calendar.CalendarOrder;
import org.hypothesisstories.application.calendar.CalendarStand;
import org.hypothesisstories.domain.calendar.CalendarField;
import org.hypothesisstories.domain.calendar.CalendarText;

/** The body of a request that changes a calendar. What it leaves out stays as it is. */
final class CalendarBody {
    private final Map<?, ?> json;

    private CalendarBody(Map<?, ?> json) {
        this.json = json;
    }

    static CalendarBody read(String body) {
        if (!(JsonReader.read(body) instanceof Map<?, ?> json)) {
            throw new JsonException("an object was expected");
        }
        return new CalendarBody(json);
    }

    /** Whether the project is to follow the default calendar. */
    boolean followsDefault() {
        return Boolean.FALSE.equals(json.get("own"));
    }

    Optional<Instant> seen() {
        try {
            return text("state").map(Instant::parse);
        } catch (DateTimeException unreadable) {
            throw new JsonException("\"state\" is not what an earlier answer gave");
        }
    }

    CalendarOrder order(CalendarStand stand) {
        CalendarText present = CalendarText.of(stand.settings());
        CalendarText text = new CalendarText(
                text(CalendarField.ZONE.key()).orElse(present.zone()),
                hours(present),
                lines(CalendarField.HOLIDAYS.key()).orElse(present.holidays()),
                text(CalendarField.LONGEST_BUDGET.key()).orElse(present.longestBudget()));
        return new CalendarOrder(
                text, text(CalendarField.ICALENDAR.key()).orElse(""), text(CalendarField.ADDRESS.key()).orElse(""),
                lines(CalendarField.ADDRESSES.key()), seen());
    }

    private Map<DayOfWeek, String> hours(CalendarText present) {
        Object value = json.get(CalendarField.HOURS.key());
        if (value != null && !(value instanceof Map<?, ?>)) {
            throw new JsonException("\"hours\" is not an object of weekdays");
        }
        Map<DayOfWeek, String> hours = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek weekday : DayOfWeek.values()) {
            String name = weekday.name().toLowerCase(Locale.ROOT);
            hours.put(weekday, value == null ? present.hoursOn(weekday) : text((Map<?, ?>) value, name).orElse(""));
        }
        return hours;
    }

    /** A list of texts, or one text of several lines. */
    private Optional<String> lines(String name) {
        Object value = json.get(name);
        if (!(value instanceof List<?> list)) {
            return text(name);
        }
        return Optional.of(list.stream().map(line -> {
            if (!(line instanceof String text)) {
                throw new JsonException("\"" + name + "\" holds something that is not a text");
            }
            return text;
        }).collect(Collectors.joining("\n")));
    }

    private Optional<String> text(String name) {
        return text(json, name);
    }

    private static Optional<String> text(Map<?, ?> json, String name) {
        Object value = json.get(name);
        if (value != null && !(value instanceof String)) {
            throw new JsonException("\"" + name + "\" is not a text");
        }
        return Optional.ofNullable((String) value);
    }
}
