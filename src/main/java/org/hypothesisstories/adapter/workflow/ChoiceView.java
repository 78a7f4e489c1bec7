package org.hypothesisstories.adapter.workflow;

/** One choice in a configuration form. */
public final class ChoiceView {
    private final String key;
    private final String label;
    private final boolean chosen;

    ChoiceView(String key, String label, boolean chosen) {
        this.key = key;
        this.label = label;
        this.chosen = chosen;
    }

    public String getKey() {
        return key;
    }

    public String getLabel() {
        return label;
    }

    public boolean isChosen() {
        return chosen;
    }
}
