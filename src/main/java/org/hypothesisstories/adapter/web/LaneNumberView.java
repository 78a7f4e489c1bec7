package org.hypothesisstories.adapter.web;

import java.util.List;

/** One number on the page of limits. */
public final class LaneNumberView {
    private final String name;
    private final String label;
    private final String value;
    private final List<String> errors;

    LaneNumberView(String name, String label, String value, List<String> errors) {
        this.name = name;
        this.label = label;
        this.value = value;
        this.errors = List.copyOf(errors);
    }

    public String getId() {
        return "hsj-limit-" + name.replace('.', '-');
    }

    public String getName() {
        return name;
    }

    /** The lane and what is counted, for those who do not see the table. */
    public String getLabel() {
        return label;
    }

    public String getValue() {
        return value;
    }

    public List<String> getErrors() {
        return errors;
    }

    public String getInvalid() {
        return Boolean.toString(!errors.isEmpty());
    }
}
