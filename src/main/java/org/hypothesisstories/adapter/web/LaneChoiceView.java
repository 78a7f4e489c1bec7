package org.hypothesisstories.adapter.web;

import java.util.List;
import java.util.Map;

/** One list to choose from on the page of limits. */
public final class LaneChoiceView {
    private final String name;
    private final String label;
    private final String chosen;
    private final Map<String, String> options;
    private final List<String> errors;

    LaneChoiceView(String name, String label, String chosen, Map<String, String> options, List<String> errors) {
        this.name = name;
        this.label = label;
        this.chosen = chosen;
        this.options = options;
        this.errors = List.copyOf(errors);
    }

    public String getId() {
        return "hsj-limit-" + name.replace('.', '-');
    }

    public String getName() {
        return name;
    }

    public String getLabel() {
        return label;
    }

    public List<OptionView> getOptions() {
        return options.entrySet().stream()
                .map(option -> new OptionView(option.getKey(), option.getValue(), option.getKey().equals(chosen))).toList();
    }

    public List<String> getErrors() {
        return errors;
    }

    public String getInvalid() {
        return Boolean.toString(!errors.isEmpty());
    }

    /** One option. */
    public static final class OptionView {
        private final String key;
        private final String text;
        private final boolean chosen;

        OptionView(String key, String text, boolean chosen) {
            this.key = key;
            this.text = text;
            this.chosen = chosen;
        }

        public String getKey() {
            return key;
        }

        public String getText() {
            return text;
        }

        public boolean isChosen() {
            return chosen;
        }
    }
}
