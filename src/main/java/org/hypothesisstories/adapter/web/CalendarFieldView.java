package org.hypothesisstories.adapter.web;

import java.util.List;
import org.hypothesisstories.adapter.words.CalendarWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.application.calendar.FieldProblem;
import org.hypothesisstories.domain.calendar.CalendarField;

/** One field of the calendar page: its label, what stands in it and what is wrong with that. */
public final class CalendarFieldView {
    private final String name;
    private final String label;
    private final String help;
    private final String value;
    private final List<String> errors;

    CalendarFieldView(String name, String label, String help, String value, List<String> errors) {
        this.name = name;
        this.label = label;
        this.help = help;
        this.value = value;
        this.errors = List.copyOf(errors);
    }

    static CalendarFieldView of(CalendarField field, String label, String help, String value, List<FieldProblem> problems, Words words) {
        List<String> errors = problems.stream().filter(problem -> problem.field() == field)
                .map(problem -> CalendarWords.problem(problem, words)).toList();
        return new CalendarFieldView(field.key(), label, help, value, errors);
    }

    public String getName() {
        return name;
    }

    public String getId() {
        return "hsj-calendar-" + name;
    }

    public String getLabel() {
        return label;
    }

    /** What to write; empty where the label says it. */
    public String getHelp() {
        return help;
    }

    public String getValue() {
        return value;
    }

    public List<String> getErrors() {
        return errors;
    }

    /** The attribute's value for readers who cannot see that the field is marked. */
    public String getInvalid() {
        return Boolean.toString(!errors.isEmpty());
    }

    /** The elements that describe the field. */
    public String getDescribedBy() {
        return (errors.isEmpty() ? "" : getId() + "-error ") + getId() + "-help";
    }
}
