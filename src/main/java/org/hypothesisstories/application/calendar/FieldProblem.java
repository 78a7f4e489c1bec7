package org.hypothesisstories.application.calendar;

import java.util.Objects;
import org.hypothesisstories.domain.calendar.CalendarField;
import org.hypothesisstories.domain.calendar.CalendarProblem;
import org.hypothesisstories.domain.ical.IcalProblem;

/**
 * What is wrong with one field of a calendar, wherever that was found out.
 *
 * @param reason the name under which adapters find the words
 * @param line counted from 1; 0 where the whole field is meant
 * @param event the event of an iCalendar text; empty otherwise
 */
public record FieldProblem(CalendarField field, String reason, int line, String written, String event) {

    public FieldProblem {
        Objects.requireNonNull(field);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(written);
        Objects.requireNonNull(event);
    }

    public static FieldProblem of(CalendarProblem problem) {
        return new FieldProblem(problem.field(), problem.reason().key(), problem.line(), problem.written(), "");
    }

    static FieldProblem of(CalendarField field, IcalProblem problem) {
        return new FieldProblem(field, "ical-" + problem.reason().key(), problem.line(), problem.written(), problem.event());
    }
}
