package org.hypothesisstories.adapter.web;

import java.util.List;

/** One part of the time-box policy on its page: a line to write in, or a choice where it has options. */
public final class PolicyFieldView {
    private final String name;
    private final List<String> texts;
    private final String value;
    private final List<OptionView> options;
    private final List<String> errors;

    /** @param texts the label and the help */
    PolicyFieldView(String name, List<String> texts, String value, List<OptionView> options, List<String> errors) {
        this.name = name;
        this.texts = List.copyOf(texts);
        this.value = value;
        this.options = List.copyOf(options);
        this.errors = List.copyOf(errors);
    }

    public String getName() {
        return name;
    }

    public String getId() {
        return "hsj-policy-" + name;
    }

    public String getLabel() {
        return texts.get(0);
    }

    /** What to write, and what it means. */
    public String getHelp() {
        return texts.get(1);
    }

    public String getValue() {
        return value;
    }

    /** What there is to choose from; empty for a line. */
    public List<OptionView> getOptions() {
        return options;
    }

    public List<String> getErrors() {
        return errors;
    }

    /** The attribute's value for readers who cannot see that the field is marked. */
    public String getInvalid() {
        return Boolean.toString(!errors.isEmpty());
    }

    /** The elements that describe the field. */
    public String getDescribedBy() {
        return (errors.isEmpty() ? "" : getId() + "-error ") + getId() + "-help";
    }

    /** One thing to choose. */
    public static final class OptionView {
        private final String key;
        private final String text;
        private final boolean selected;

        OptionView(String key, String text, boolean selected) {
            this.key = key;
            this.text = text;
            this.selected = selected;
        }

        public String getKey() {
            return key;
        }

        public String getText() {
            return text;
        }

        public boolean isSelected() {
            return selected;
        }
    }
}
