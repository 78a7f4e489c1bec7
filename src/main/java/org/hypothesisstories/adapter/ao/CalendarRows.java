package org.hypothesisstories.adapter.ao;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hypothesisstories.domain.calendar.CalendarEra;
import org.hypothesisstories.domain.calendar.CalendarScope;
import org.hypothesisstories.domain.calendar.CalendarSettings;
import org.hypothesisstories.domain.calendar.CalendarText;
import org.hypothesisstories.domain.timebox.Actor;

/** Between calendars and their rows, present and past. */
final class CalendarRows {

    private CalendarRows() {
    }

    static CalendarEra era(CalendarEntity row) {
        return new CalendarEra(
                CalendarScope.parse(row.getScopeKey()).orElseThrow(), Instant.ofEpochMilli(row.getSinceAt()),
                new Actor(Optional.ofNullable(row.getActorKey())),
                settings(row.getZoneId(), row.getWeekHours(), row.getHolidays(), row.getLongestBudget()));
    }

    static CalendarEra era(PastCalendarEntity row) {
        return new CalendarEra(
                CalendarScope.parse(row.getScopeKey()).orElseThrow(), Instant.ofEpochMilli(row.getSinceAt()),
                new Actor(Optional.ofNullable(row.getActorKey())),
                settings(row.getZoneId(), row.getWeekHours(), row.getHolidays(), row.getLongestBudget()));
    }

    static Map<String, Object> columns(CalendarEra era) {
        Optional<CalendarText> text = era.settings().map(CalendarText::of);
        Map<String, Object> columns = new HashMap<>();
        columns.put(CalendarEntity.SCOPE_KEY, era.scope().key());
        columns.put(CalendarEntity.SINCE_AT, era.since().toEpochMilli());
        columns.put(CalendarEntity.ACTOR_KEY, era.by().userKey().orElse(null));
        columns.put(CalendarEntity.ZONE_ID, text.map(CalendarText::zone).orElse(null));
        columns.put(CalendarEntity.WEEK_HOURS, text.map(CalendarRows::hours).orElse(null));
        columns.put(CalendarEntity.HOLIDAYS, TimeBoxRows.emptyAsNull(text.map(CalendarText::holidays).orElse("")));
        columns.put(CalendarEntity.LONGEST_BUDGET, TimeBoxRows.emptyAsNull(text.map(CalendarText::longestBudget).orElse("")));
        return columns;
    }

    static Map<String, Object> pastColumns(CalendarEra era) {
        Map<String, Object> columns = columns(era);
        columns.put(PastCalendarEntity.PAST_KEY, era.scope().key() + "@" + era.since().toEpochMilli());
        return columns;
    }

    private static Optional<CalendarSettings> settings(String zone, String hours, String holidays, String longestBudget) {
        if (zone == null) {
            return Optional.empty();
        }
        CalendarText text = new CalendarText(
                zone, hours(hours), TimeBoxRows.nullAsEmpty(holidays), TimeBoxRows.nullAsEmpty(longestBudget));
        return Optional.of(text.parse().orElseThrow());
    }

    private static String hours(CalendarText text) {
        return Arrays.stream(DayOfWeek.values())
                .filter(weekday -> !text.hoursOn(weekday).isEmpty())
                .map(weekday -> weekday.name().toLowerCase(Locale.ROOT) + " " + text.hoursOn(weekday))
                .collect(Collectors.joining("\n"));
    }

    private static Map<DayOfWeek, String> hours(String lines) {
        Map<DayOfWeek, String> hours = new EnumMap<>(DayOfWeek.class);
        lines.lines().map(line -> line.split(" ", 2))
                .forEach(parts -> hours.put(DayOfWeek.valueOf(parts[0].toUpperCase(Locale.ROOT)), parts[1]));
        return hours;
    }
}
