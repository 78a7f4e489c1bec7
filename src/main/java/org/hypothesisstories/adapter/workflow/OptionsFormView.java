package org.hypothesisstories.adapter.workflow;

import java.util.List;

/** A configuration form that offers some options. */
public final class OptionsFormView {
    private final String name;
    private final String label;
    private final String help;
    private final List<OptionView> options;

    OptionsFormView(String name, String label, String help, List<OptionView> options) {
        this.name = name;
        this.label = label;
        this.help = help;
        this.options = List.copyOf(options);
    }

    /** The name of the form's field. */
    public String getName() {
        return name;
    }

    public String getLabel() {
        return label;
    }

    public String getHelp() {
        return help;
    }

    public List<OptionView> getOptions() {
        return options;
    }
}
