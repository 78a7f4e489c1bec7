package org.hypothesisstories.adapter.web;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hypothesisstories.application.calendar.CalendarOrder;
import org.hypothesisstories.application.calendar.CalendarStand;
import org.hypothesisstories.domain.calendar.CalendarField;
import org.hypothesisstories.domain.calendar.CalendarText;

/**
 * What stands in the form of the calendar page.
 *
 * @param state the state of the calendar that the form was made from
 * @param preview the budget whose end is shown
 */
record CalendarForm(
        CalendarText text, String icalendar, String address, Optional<String> addresses, String state, String preview) {
    static final String STATE = "state";
    static final String PREVIEW = "preview";
    private static final String FIRST_PREVIEW = "3d";

    /** The form before anybody wrote into it. */
    static CalendarForm of(CalendarStand stand) {
        return new CalendarForm(
                CalendarText.of(stand.settings()), "", "", Optional.of(stand.addresses()), stand.state().toString(), FIRST_PREVIEW);
    }

    /** The form as it was sent. */
    static CalendarForm sent(Function<String, String> parameters) {
        Function<String, String> values = name -> Optional.ofNullable(parameters.apply(name)).orElse("");
        Map<DayOfWeek, String> hours = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek weekday : DayOfWeek.values()) {
            hours.put(weekday, values.apply(CalendarField.of(weekday).key()));
        }
        CalendarText text = new CalendarText(
                values.apply(CalendarField.ZONE.key()), hours, values.apply(CalendarField.HOLIDAYS.key()),
                values.apply(CalendarField.LONGEST_BUDGET.key()));
        return new CalendarForm(
                text, values.apply(CalendarField.ICALENDAR.key()), values.apply(CalendarField.ADDRESS.key()),
                Optional.ofNullable(parameters.apply(CalendarField.ADDRESSES.key())), values.apply(STATE), values.apply(PREVIEW));
    }

    /** The same with the holidays that were read from the sources, which are empty again. */
    CalendarForm withRead(CalendarText read) {
        return new CalendarForm(read, "", "", addresses, state, preview);
    }

    /** The same with the budget whose end is shown. */
    CalendarForm withPreview(String budget) {
        return new CalendarForm(text, icalendar, address, addresses, state, budget);
    }

    CalendarOrder order() {
        return new CalendarOrder(text, icalendar, address, addresses, seen());
    }

    /** A state that no calendar ever had stands for one that nobody can read. */
    Optional<Instant> seen() {
        try {
            return Optional.of(Instant.parse(state));
        } catch (DateTimeException unreadable) {
            return Optional.of(Instant.MIN);
        }
    }
}
