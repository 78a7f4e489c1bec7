package org.hypothesisstories.domain.calendar;

import java.util.Objects;

/**
 * What is wrong with what somebody wrote for a calendar.
 *
 * @param line the line of the field, counted from 1; 0 where the whole field is meant
 * @param written the offending part, shortened; empty when it is about something that is missing
 */
public record CalendarProblem(CalendarField field, Reason reason, int line, String written) {

    private static final int SHOWN = 80;

    /** The kinds of problem, each with the name under which adapters find the words for it. */
    public enum Reason {
        ZONE_UNKNOWN("zone-unknown"),
        HOURS_UNREADABLE("hours-unreadable"),
        /** A stretch that ends before it begins. */
        HOURS_BACKWARDS("hours-backwards"),
        HOURS_OVERLAP("hours-overlap"),
        /** No weekday has any working time, so that no box could ever end. */
        NO_WORKING_TIME("no-working-time"),
        HOLIDAY_UNREADABLE("holiday-unreadable"),
        /** The last day lies before the first. */
        HOLIDAY_BACKWARDS("holiday-backwards"),
        /** More than {@link Holiday#LONGEST} days. */
        HOLIDAY_TOO_LONG("holiday-too-long"),
        /** More than {@link HolidayLines#MOST}. */
        HOLIDAYS_TOO_MANY("holidays-too-many"),
        BUDGET_UNREADABLE("budget-unreadable"),
        ADDRESS_UNREADABLE("address-unreadable"),
        /** Not on the administrator's list. */
        ADDRESS_NOT_ALLOWED("address-not-allowed"),
        /** The name of another machine that leads to this one. */
        ADDRESS_LOCAL("address-local"),
        ADDRESS_UNREACHABLE("address-unreachable"),
        /** No whole answer within so many seconds. */
        ADDRESS_TOO_SLOW("address-too-slow"),
        ADDRESS_TOO_LARGE("address-too-large"),
        /** An answer with another status than 200. */
        ADDRESS_STATUS("address-status"),
        /** Sent from one address to the next too often. */
        ADDRESS_MOVES("address-moves");

        private final String key;

        Reason(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    public CalendarProblem {
        Objects.requireNonNull(field);
        Objects.requireNonNull(reason);
        written = written.length() > SHOWN ? written.substring(0, SHOWN) + "\u2026" : written;
    }
}
