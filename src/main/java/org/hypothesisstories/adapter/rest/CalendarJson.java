package org.hypothesisstories.adapter.rest;

import jakarta.ws.rs.core.Response;
import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hypothesisstories.adapter.words.CalendarWords;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.application.calendar.CalendarStand;
import org.hypothesisstories.application.calendar.FieldProblem;
import org.hypothesisstories.domain.Parsed;
import org.hypothesisstories.domain.calendar.CalendarEra;
import org.hypothesisstories.domain.calendar.CalendarField;
import org.hypothesisstories.domain.calendar.CalendarText;
import org.hypothesisstories.domain.issue.ProjectRef;

/** A calendar as JSON. */
public class CalendarJson {
    private final ReaderWords reader;

    public CalendarJson(ReaderWords reader) {
        this.reader = reader;
    }

    Response answer(Parsed<CalendarStand, FieldProblem> result) {
        return result.value().map(stand -> Answers.ok(of(stand))).orElseGet(() -> refusal(result.problems()));
    }

    Map<String, Object> of(CalendarStand stand) {
        CalendarText text = CalendarText.of(stand.settings());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("project", stand.project().map(ProjectRef::key).orElse(null));
        json.put("own", stand.own());
        json.put("state", stand.state().toString());
        json.put("changedBy", stand.era().flatMap(era -> era.by().userKey()).orElse(null));
        json.put("changedAt", stand.era().map(CalendarEra::since).map(Object::toString).orElse(null));
        json.put(CalendarField.ZONE.key(), text.zone());
        json.put(CalendarField.HOURS.key(), hours(text));
        json.put(CalendarField.HOLIDAYS.key(), text.holidays().lines().toList());
        json.put(CalendarField.LONGEST_BUDGET.key(), text.longestBudget());
        json.put(CalendarField.ADDRESSES.key(), stand.addresses().lines().toList());
        return json;
    }

    private static Map<String, Object> hours(CalendarText text) {
        Map<String, Object> hours = new LinkedHashMap<>();
        for (DayOfWeek weekday : DayOfWeek.values()) {
            hours.put(weekday.name().toLowerCase(Locale.ROOT), text.hoursOn(weekday));
        }
        return hours;
    }

    private Response refusal(List<FieldProblem> problems) {
        Words words = reader.now();
        List<Map<String, Object>> details = problems.stream().map(problem -> problem(problem, words)).toList();
        return Answers.refusal(Response.Status.BAD_REQUEST, "calendar-invalid", words.say("hypothesis.calendar.refused"),
                Map.of("problems", details));
    }

    private static Map<String, Object> problem(FieldProblem problem, Words words) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", problem.reason());
        json.put("field", problem.field().key());
        json.put("message", CalendarWords.problem(problem, words));
        json.put("reason", problem.reason());
        json.put("line", problem.line());
        json.put("written", problem.written());
        json.put("event", problem.event());
        json.put("text", CalendarWords.problem(problem, words));
        return json;
    }
}
