package org.hypothesisstories.adapter.workflow;

/** What a template shows of a function, condition or validator. */
public final class SummaryView {
    private final String text;

    SummaryView(String text) {
        this.text = text;
    }

    public String getText() {
        return text;
    }
}
