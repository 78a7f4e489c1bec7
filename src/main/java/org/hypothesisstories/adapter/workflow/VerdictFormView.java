package org.hypothesisstories.adapter.workflow;

import java.util.List;

/** A configuration form that asks for verdicts. */
public final class VerdictFormView {
    private final String label;
    private final String help;
    private final List<VerdictOptionView> options;

    VerdictFormView(String label, String help, List<VerdictOptionView> options) {
        this.label = label;
        this.help = help;
        this.options = List.copyOf(options);
    }

    public String getLabel() {
        return label;
    }

    public String getHelp() {
        return help;
    }

    public List<VerdictOptionView> getOptions() {
        return options;
    }
}
