package org.hypothesisstories.adapter.web;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.hypothesisstories.adapter.words.CalendarWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.application.calendar.CalendarStand;
import org.hypothesisstories.application.calendar.FieldProblem;
import org.hypothesisstories.domain.calendar.CalendarField;
import org.hypothesisstories.domain.issue.ProjectRef;

/** What the calendar page shows. */
public final class CalendarPageView {
    private final CalendarStand stand;
    private final CalendarForm form;
    private final List<FieldProblem> problems;
    private final CalendarMessages messages;
    private final Words words;

    CalendarPageView(CalendarStand stand, CalendarForm form, List<FieldProblem> problems, CalendarMessages messages, Words words) {
        this.stand = stand;
        this.form = form;
        this.problems = List.copyOf(problems);
        this.messages = messages;
        this.words = words;
    }

    public String getTitle() {
        return stand.project().map(project -> words.say("hypothesis.calendar.title.project", project.name()))
                .orElseGet(() -> words.say("hypothesis.calendar.title.default"));
    }

    public String getIntroduction() {
        return words.say("hypothesis.calendar.introduction");
    }

    /** Whose calendar holds at present. */
    public String getStanding() {
        if (stand.project().isEmpty()) {
            return words.say("hypothesis.calendar.standing.default");
        }
        return words.say(stand.own() ? "hypothesis.calendar.standing.own" : "hypothesis.calendar.standing.follows");
    }

    /** Why nothing was done; empty otherwise. */
    public String getError() {
        return problems.isEmpty() ? messages.error() : words.say("hypothesis.calendar.refused");
    }

    /** What was done; empty otherwise. */
    public String getNotice() {
        return messages.notice();
    }

    /** Empty for the default calendar. */
    public String getProjectKey() {
        return stand.project().map(ProjectRef::key).orElse("");
    }

    /** Where the form is sent. */
    public String getAction() {
        return stand.project().isPresent() ? "HypothesisCalendar.jspa" : "HypothesisDefaultCalendar.jspa";
    }

    /** Which state of the calendar the form was made from. */
    public String getState() {
        return form.state();
    }

    public CalendarFieldView getZone() {
        return field(CalendarField.ZONE, "hypothesis.calendar.zone", "hypothesis.calendar.zone.help", form.text().zone());
    }

    /** All time zones, for completion. */
    public List<String> getZones() {
        return List.copyOf(new TreeSet<>(ZoneId.getAvailableZoneIds()));
    }

    public String getHoursLabel() {
        return words.say("hypothesis.calendar.hours");
    }

    public String getHoursHelp() {
        return words.say("hypothesis.calendar.hours.help");
    }

    /** What is wrong with the week as a whole. */
    public List<String> getHoursErrors() {
        return CalendarFieldView.of(CalendarField.HOURS, "", "", "", problems, words).getErrors();
    }

    public List<CalendarFieldView> getDays() {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> CalendarFieldView.of(
                        CalendarField.of(day), CalendarWords.weekday(day, words), "", form.text().hoursOn(day), problems, words))
                .toList();
    }

    public CalendarFieldView getHolidays() {
        return field(CalendarField.HOLIDAYS, "hypothesis.calendar.holidays.list", "hypothesis.calendar.holidays.help", form.text().holidays());
    }

    public String getHolidaysLabel() {
        return words.say("hypothesis.calendar.holidays");
    }

    public String getBudgetsLabel() {
        return words.say("hypothesis.calendar.budgets");
    }

    public String getSourcesLabel() {
        return words.say("hypothesis.calendar.sources");
    }

    public CalendarFieldView getIcalendar() {
        return field(CalendarField.ICALENDAR, "hypothesis.calendar.icalendar", "hypothesis.calendar.icalendar.help", form.icalendar());
    }

    public String getFileLabel() {
        return words.say("hypothesis.calendar.file");
    }

    public CalendarFieldView getAddress() {
        String help = stand.addresses().isEmpty() ? "hypothesis.calendar.address.none" : "hypothesis.calendar.address.help";
        return field(CalendarField.ADDRESS, "hypothesis.calendar.address", help, form.address());
    }

    /** The allowed addresses, for completion. */
    public List<String> getAllowed() {
        return stand.addresses().lines().filter(line -> !line.isBlank()).toList();
    }

    public String getReadLabel() {
        return words.say("hypothesis.calendar.read");
    }

    public CalendarFieldView getLongestBudget() {
        return field(CalendarField.LONGEST_BUDGET, "hypothesis.calendar.longest", "hypothesis.calendar.longest.help",
                form.text().longestBudget());
    }

    /** Whether this is the page of the administrator, who lists the addresses. */
    public boolean isDefault() {
        return stand.project().isEmpty();
    }

    public CalendarFieldView getAddresses() {
        return field(CalendarField.ADDRESSES, "hypothesis.calendar.addresses", "hypothesis.calendar.addresses.help",
                form.addresses().orElse(""));
    }

    public CalendarFieldView getPreview() {
        return new CalendarFieldView(CalendarForm.PREVIEW, words.say("hypothesis.calendar.preview"),
                messages.preview(), form.preview(), Optional.of(messages.previewError()).filter(error -> !error.isEmpty()).stream().toList());
    }

    public String getPreviewLabel() {
        return words.say("hypothesis.calendar.preview.show");
    }

    public String getSaveLabel() {
        return words.say("hypothesis.calendar.save");
    }

    /** Whether the project could follow the default calendar again. */
    public boolean isRevocable() {
        return stand.project().isPresent() && stand.own();
    }

    public String getRevokeLabel() {
        return words.say("hypothesis.calendar.follow-default");
    }

    private CalendarFieldView field(CalendarField field, String label, String help, String value) {
        return CalendarFieldView.of(field, words.say(label), words.say(help), value, problems, words);
    }
}
