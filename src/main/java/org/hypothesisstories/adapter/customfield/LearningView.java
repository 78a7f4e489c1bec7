package org.hypothesisstories.adapter.customfield;

import java.util.List;
import org.hypothesisstories.adapter.words.LearningWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.domain.verdict.Learning;

/** What a template shows of a learning card. */
public final class LearningView {
    private final List<LineView> lines;
    private final String exported;

    LearningView(Learning learning, Words words) {
        lines = LearningWords.lines(learning, words).stream().map(line -> new LineView(line.label(), line.text())).toList();
        exported = LearningForm.lines(learning);
    }

    public List<LineView> getLines() {
        return lines;
    }

    /** The labelled lines, for exports. */
    public String getExported() {
        return exported;
    }

    /** One part with its label. */
    public static final class LineView {
        private final String label;
        private final String text;

        LineView(String label, String text) {
            this.label = label;
            this.text = text;
        }

        public String getLabel() {
            return label;
        }

        public String getText() {
            return text;
        }
    }
}
