package org.hypothesisstories.adapter.customfield;

import java.util.List;
import org.hypothesisstories.adapter.words.Words;

/** What a template shows of a chosen value, and what there is to choose from. */
public final class ChoiceView {
    private final String key;
    private final String text;
    private final String none;
    private final List<EntryView> choices;

    /** @param key the chosen value's key; empty when none is chosen */
    ChoiceView(String key, Choice<?> choice, Words words) {
        this.key = key;
        text = key.isEmpty() ? "" : choice.inWords(key, words);
        none = choice.none(words);
        choices = choice.keys().stream().map(other -> new EntryView(other, choice.inWords(other, words))).toList();
    }

    public String getKey() {
        return key;
    }

    public String getText() {
        return text;
    }

    /** The choice of no value. */
    public String getNone() {
        return none;
    }

    public List<EntryView> getChoices() {
        return choices;
    }

    /** One value to choose. */
    public static final class EntryView {
        private final String key;
        private final String label;

        EntryView(String key, String label) {
            this.key = key;
            this.label = label;
        }

        public String getKey() {
            return key;
        }

        public String getLabel() {
            return label;
        }
    }
}
