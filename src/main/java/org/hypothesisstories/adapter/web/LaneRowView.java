package org.hypothesisstories.adapter.web;

import java.util.List;

/** One lane on the page of limits. */
public final class LaneRowView {
    private final String name;
    private final List<LaneNumberView> numbers;
    private final LaneChoiceView mode;

    LaneRowView(String name, List<LaneNumberView> numbers, LaneChoiceView mode) {
        this.name = name;
        this.numbers = List.copyOf(numbers);
        this.mode = mode;
    }

    public String getName() {
        return name;
    }

    public List<LaneNumberView> getNumbers() {
        return numbers;
    }

    public LaneChoiceView getMode() {
        return mode;
    }
}
