package org.hypothesisstories.adapter.customfield;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.hypothesisstories.adapter.words.StatementWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.domain.hypothesis.StatementPart;
import org.hypothesisstories.domain.hypothesis.StatementWording;

/** The form of a statement: a choice of wording, and one text area a part in the order of the wording. */
public final class StatementEditView {
    private final String own;
    private final List<WordingView> wordings;
    private final List<PartView> parts;
    private final String wordingLabel;
    private final String sentenceLabel;
    private final String origin;
    private final boolean originSound;
    private final String originText;

    StatementEditView(StatementForm form, Words words) {
        StatementWording chosen = form.chosenWording();
        own = form.text(StatementPart.APPROACH);
        wordings = Arrays.stream(StatementWording.values()).map(wording -> new WordingView(wording, wording == chosen, words)).toList();
        parts = chosen.order().stream().map(part -> new PartView(part, form, words)).toList();
        wordingLabel = words.say("hypothesis.statement.wording");
        sentenceLabel = words.say("hypothesis.statement.preview");
        origin = form.origin();
        originSound = form.hasSoundOrigin();
        originText = words.say("hypothesis.statement.origin", origin);
    }

    public List<WordingView> getWordings() {
        return wordings;
    }

    public List<PartView> getParts() {
        return parts;
    }

    public String getWordingLabel() {
        return wordingLabel;
    }

    /** What the live sentence is called. */
    public String getSentenceLabel() {
        return sentenceLabel;
    }

    /** The issue that the hypothesis follows from, as it was sent; empty for none. */
    public String getOrigin() {
        return origin;
    }

    /** Whether the origin is a key; otherwise it is shown for editing, or nobody could mend it. */
    public boolean isOriginSound() {
        return originSound;
    }

    public String getOriginText() {
        return originText;
    }

    /** The text of a search form, which Jira fills through the same door. */
    @Override
    public String toString() {
        return own;
    }

    /** One wording to choose. */
    public static final class WordingView {
        private final StatementWording wording;
        private final boolean chosen;
        private final String label;

        WordingView(StatementWording wording, boolean chosen, Words words) {
            this.wording = wording;
            this.chosen = chosen;
            label = words.say("hypothesis.statement.wording." + wording.key());
        }

        public String getKey() {
            return wording.key();
        }

        public boolean isChosen() {
            return chosen;
        }

        public String getLabel() {
            return label;
        }

        /** The keys of the parts in the wording's order, for the script that rearranges them. */
        public String getOrder() {
            return wording.order().stream().map(StatementPart::key).collect(Collectors.joining(" "));
        }
    }

    /** One part with its label. */
    public static final class PartView {
        private final StatementPart part;
        private final String text;
        private final String label;
        private final List<LabelView> labels;
        private final String help;

        PartView(StatementPart part, StatementForm form, Words words) {
            this.part = part;
            text = form.text(part);
            label = StatementWords.label(form.chosenWording(), part, words);
            labels = Arrays.stream(StatementWording.values())
                    .map(wording -> new LabelView(wording.key(), StatementWords.label(wording, part, words)))
                    .toList();
            help = words.say("hypothesis.statement.help." + part.key());
        }

        public String getKey() {
            return part.key();
        }

        /** Whether the part's area stands for the whole field: Jira edits a field in place only if an input bears the field's own id. */
        public boolean isFirst() {
            return part == StatementPart.APPROACH;
        }

        public String getText() {
            return text;
        }

        public String getLabel() {
            return label;
        }

        /** What the part is called in each wording. */
        public List<LabelView> getLabels() {
            return labels;
        }

        public String getHelp() {
            return help;
        }
    }

    /** What a part is called in one wording. */
    public static final class LabelView {
        private final String wording;
        private final String text;

        LabelView(String wording, String text) {
            this.wording = wording;
            this.text = text;
        }

        public String getWording() {
            return wording;
        }

        public String getText() {
            return text;
        }
    }
}
