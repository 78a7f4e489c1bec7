package org.hypothesisstories.adapter.customfield;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hypothesisstories.adapter.words.LearningWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.domain.verdict.LearningPart;
import org.hypothesisstories.domain.verdict.NextStep;
import org.hypothesisstories.domain.verdict.ResearchCode;

/** The form of a learning card: a text area a part, then what comes next and what becomes of the code. */
public final class LearningEditView {
    private final boolean empty;
    private final String own;
    private final List<PartView> parts;
    private final List<ChoiceView> choices;

    LearningEditView(LearningForm form, Words words) {
        empty = form.isEmpty();
        own = form.text(LearningPart.BELIEVED.key());
        parts = Arrays.stream(LearningPart.values()).map(part -> new PartView(part, form.text(part.key()), words)).toList();
        choices = List.of(
                new ChoiceView(LearningForm.NEXT_STEP, words.say("hypothesis.learning.next-step"), words.say("hypothesis.learning.help.next-step"),
                        options(words.say("hypothesis.next-step.none"), form.text(LearningForm.NEXT_STEP), Arrays.stream(NextStep.values())
                                .map(step -> new String[] {step.key(), LearningWords.of(step, words)}))),
                new ChoiceView(LearningForm.CODE, words.say("hypothesis.learning.code"), words.say("hypothesis.learning.help.code"),
                        options(words.say("hypothesis.code.none"), form.text(LearningForm.CODE), Arrays.stream(ResearchCode.values())
                                .map(code -> new String[] {code.key(), LearningWords.of(code, words)}))));
    }

    private static List<OptionView> options(String none, String chosen, Stream<String[]> values) {
        return Stream.concat(Stream.<String[]>of(new String[] {"", none}), values)
                .map(value -> new OptionView(value[0], value[1], value[0].equals(chosen)))
                .toList();
    }

    /** Whether nothing is written on the card. */
    public boolean isEmpty() {
        return empty;
    }

    public List<PartView> getParts() {
        return parts;
    }

    public List<ChoiceView> getChoices() {
        return choices;
    }

    /** The text of a search form, which Jira fills through the same door. */
    @Override
    public String toString() {
        return own;
    }

    /** One part with its label. */
    public static final class PartView {
        private final LearningPart part;
        private final String text;
        private final String label;
        private final String help;

        PartView(LearningPart part, String text, Words words) {
            this.part = part;
            this.text = text;
            label = LearningWords.label(part, words);
            help = words.say("hypothesis.learning.help." + part.key());
        }

        public String getKey() {
            return part.key();
        }

        /** Whether the part's area stands for the whole field: Jira edits a field in place only if an input bears the field's own id. */
        public boolean isFirst() {
            return part == LearningPart.BELIEVED;
        }

        public String getText() {
            return text;
        }

        public String getLabel() {
            return label;
        }

        public String getHelp() {
            return help;
        }
    }

    /** Something to choose, with its label. */
    public static final class ChoiceView {
        private final String key;
        private final String label;
        private final String help;
        private final List<OptionView> options;

        ChoiceView(String key, String label, String help, List<OptionView> options) {
            this.key = key;
            this.label = label;
            this.help = help;
            this.options = options;
        }

        public String getKey() {
            return key;
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

    /** One value to choose. */
    public static final class OptionView {
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
}
