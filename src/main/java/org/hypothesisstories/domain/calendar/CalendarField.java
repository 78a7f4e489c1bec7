package org.hypothesisstories.domain.calendar;

import java.time.DayOfWeek;

/** What somebody fills in for a calendar, each with the name under which forms and REST know it. */
public enum CalendarField {
    ZONE("zone"),
    MONDAY("monday"),
    TUESDAY("tuesday"),
    WEDNESDAY("wednesday"),
    THURSDAY("thursday"),
    FRIDAY("friday"),
    SATURDAY("saturday"),
    SUNDAY("sunday"),
    /** The hours of all weekdays together. */
    HOURS("hours"),
    HOLIDAYS("holidays"),
    LONGEST_BUDGET("longestBudget"),
    /** Holidays as iCalendar text. */
    ICALENDAR("icalendar"),
    /** Where holidays are read from. */
    ADDRESS("address"),
    /** The administrator's list of allowed addresses. */
    ADDRESSES("addresses");

    private final String key;

    CalendarField(String key) {
        this.key = key;
    }

    /** The hours of a weekday. */
    public static CalendarField of(DayOfWeek weekday) {
        return valueOf(weekday.name());
    }

    public String key() {
        return key;
    }
}
