package org.hypothesisstories.adapter.workflow;

import java.util.List;

/** One row of a configuration form. */
public final class SettingView {
    private final Setting setting;
    private final String label;
    private final String help;
    private final String value;
    private final List<ChoiceView> choices;

    SettingView(Setting setting, String label, String help, String value, List<ChoiceView> choices) {
        this.setting = setting;
        this.label = label;
        this.help = help;
        this.value = value;
        this.choices = List.copyOf(choices);
    }

    public String getId() {
        return "hsj-" + setting.argument().replace('.', '-');
    }

    public String getName() {
        return setting.argument();
    }

    public boolean isText() {
        return setting.kind() == Setting.Kind.TEXT;
    }

    public boolean isOne() {
        return setting.kind() == Setting.Kind.ONE;
    }

    public boolean isSeveral() {
        return setting.kind() == Setting.Kind.SEVERAL;
    }

    public String getLabel() {
        return label;
    }

    public String getHelp() {
        return help;
    }

    public String getValue() {
        return value;
    }

    public List<ChoiceView> getChoices() {
        return choices;
    }
}
