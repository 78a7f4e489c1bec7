package org.hypothesisstories.application.settings;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.application.calendar.CalendarOrder;
import org.hypothesisstories.application.calendar.CalendarStand;
import org.hypothesisstories.application.calendar.ChangeCalendar;
import org.hypothesisstories.application.calendar.FieldProblem;
import org.hypothesisstories.application.calendar.ReadCalendar;
import org.hypothesisstories.domain.calendar.AllowedAddresses;
import org.hypothesisstories.domain.calendar.CalendarField;
import org.hypothesisstories.domain.calendar.CalendarProblem;
import org.hypothesisstories.domain.calendar.CalendarText;
import org.hypothesisstories.domain.timebox.Actor;

/** The working calendars; the default one together with the addresses from which holidays may be read. */
public final class CalendarSection implements SettingsSection {
    private static final String ZONE = CalendarField.ZONE.key();
    private static final String HOURS = CalendarField.HOURS.key();
    private static final String HOLIDAYS = CalendarField.HOLIDAYS.key();
    private static final String LONGEST_BUDGET = CalendarField.LONGEST_BUDGET.key();
    private static final String ADDRESSES = CalendarField.ADDRESSES.key();

    private final ReadCalendar readCalendar;
    private final ChangeCalendar changeCalendar;

    public CalendarSection(ReadCalendar readCalendar, ChangeCalendar changeCalendar) {
        this.readCalendar = readCalendar;
        this.changeCalendar = changeCalendar;
    }

    @Override
    public String name() {
        return "calendar";
    }

    @Override
    public boolean holdsAt(SettingsPlace place) {
        return true;
    }

    @Override
    public Optional<Object> read(SettingsPlace place, Actor actor) {
        CalendarStand stand = readCalendar.read(actor, place.key());
        return place.isDefaults() || stand.own() ? Optional.of(json(stand, place)) : Optional.empty();
    }

    @Override
    public Optional<SettingsDraft> check(SettingsNode written, SettingsPlace place, Actor actor) {
        int sound = written.problemCount();
        CalendarStand stand = readCalendar.read(actor, place.key());
        List<String> known = new ArrayList<>(List.of(ZONE, HOURS, HOLIDAYS, LONGEST_BUDGET));
        if (place.isDefaults()) {
            known.add(ADDRESSES);
        }
        Map<String, SettingsNode> members = written.members(known);
        Optional<String> addresses = Optional.ofNullable(members.get(ADDRESSES)).map(node -> String.join("\n", node.lines()));
        CalendarText text = text(members, CalendarText.of(stand.settings()));
        List<CalendarProblem> problems = new ArrayList<>(text.parse().problems());
        addresses.ifPresent(list -> problems.addAll(AllowedAddresses.parse(list).problems()));
        problems.forEach(problem -> written.refuse(
                new SettingsProblem.OfCalendar(written.within(path(problem.field())), FieldProblem.of(problem))));
        if (written.problemCount() > sound) {
            return Optional.empty();
        }
        // The state is the one that the plan was made of, so that a calendar that somebody changes meanwhile stops the import.
        CalendarOrder order = new CalendarOrder(text, "", "", addresses, Optional.of(stand.state()));
        return Optional.of(new SettingsDraft(
                read(place, actor).orElse(Map.of()),
                json(CalendarText.of(text.parse().orElseThrow()), addresses.orElse(stand.addresses()), place),
                () -> changeCalendar.change(actor, place.key(), order).orElseThrow()));
    }

    private static CalendarText text(Map<String, SettingsNode> members, CalendarText present) {
        return new CalendarText(
                Optional.ofNullable(members.get(ZONE)).map(SettingsNode::text).orElse(present.zone()),
                hours(members, present),
                Optional.ofNullable(members.get(HOLIDAYS)).map(node -> String.join("\n", node.lines())).orElse(present.holidays()),
                Optional.ofNullable(members.get(LONGEST_BUDGET)).map(SettingsNode::text).orElse(present.longestBudget()));
    }

    private static Map<DayOfWeek, String> hours(Map<String, SettingsNode> members, CalendarText present) {
        Map<DayOfWeek, String> hours = new EnumMap<>(present.hours());
        Optional.ofNullable(members.get(HOURS))
                .map(node -> node.members(Arrays.stream(DayOfWeek.values()).map(CalendarSection::day).toList()))
                .ifPresent(days -> days.forEach(
                        (day, node) -> hours.put(DayOfWeek.valueOf(day.toUpperCase(Locale.ROOT)), node.text())));
        return hours;
    }

    private static String path(CalendarField field) {
        boolean ofWeekday = Arrays.stream(DayOfWeek.values()).anyMatch(day -> CalendarField.of(day) == field);
        return ofWeekday ? HOURS + "." + field.key() : field.key();
    }

    private static Map<String, Object> json(CalendarStand stand, SettingsPlace place) {
        return json(CalendarText.of(stand.settings()), stand.addresses(), place);
    }

    private static Map<String, Object> json(CalendarText text, String addresses, SettingsPlace place) {
        Map<String, Object> hours = new LinkedHashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            hours.put(day(day), text.hoursOn(day));
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(ZONE, text.zone());
        json.put(HOURS, hours);
        json.put(HOLIDAYS, lines(text.holidays()));
        json.put(LONGEST_BUDGET, text.longestBudget());
        if (place.isDefaults()) {
            json.put(ADDRESSES, lines(addresses));
        }
        return json;
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static String day(DayOfWeek day) {
        return CalendarField.of(day).key();
    }
}
