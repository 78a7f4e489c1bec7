package org.hypothesisstories.adapter.workflow;

/** One verdict in a configuration form. */
public final class VerdictOptionView {
    private final String key;
    private final String label;
    private final boolean chosen;

    VerdictOptionView(String key, String label, boolean chosen) {
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
