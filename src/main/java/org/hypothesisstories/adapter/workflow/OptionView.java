package org.hypothesisstories.adapter.workflow;

/** One option of a configuration form. */
public final class OptionView {
    private final String key;
    private final String label;
    private final boolean chosen;

    OptionView(String key, String label, boolean chosen) {
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
