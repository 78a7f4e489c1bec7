package org.hypothesisstories.adapter.customfield;

import java.util.Arrays;
import java.util.List;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.domain.hypothesis.StatementPart;

/** The form of a statement: one text area a part. */
public final class StatementEditView {
    private final String own;
    private final List<PartView> parts;
    private final String sentenceLabel;

    StatementEditView(StatementForm form, Words words) {
        own = form.text(StatementPart.APPROACH);
        parts = Arrays.stream(StatementPart.values()).map(part -> new PartView(part, form.text(part), words)).toList();
        sentenceLabel = words.say("hypothesis.statement.preview");
    }

    public List<PartView> getParts() {
        return parts;
    }

    /** What the live sentence is called. */
    public String getSentenceLabel() {
        return sentenceLabel;
    }

    /** The text of a search form, which Jira fills through the same door. */
    @Override
    public String toString() {
        return own;
    }

    /** One part with its label. */
    public static final class PartView {
        private final StatementPart part;
        private final String text;
        private final String label;
        private final String help;

        PartView(StatementPart part, String text, Words words) {
            this.part = part;
            this.text = text;
            label = words.say("hypothesis.statement.part." + part.key());
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

        public String getHelp() {
            return help;
        }
    }
}
