package org.hypothesisstories.adapter.customfield;

import org.hypothesisstories.adapter.words.StatementWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.domain.hypothesis.Statement;

/** What a template shows of a statement. */
public final class StatementView {
    private final String sentence;
    private final String lines;

    StatementView(Statement statement, Words words) {
        sentence = StatementWords.sentence(statement, words);
        lines = StatementWords.lines(statement);
    }

    public String getSentence() {
        return sentence;
    }

    /** The labelled lines, for exports. */
    public String getLines() {
        return lines;
    }
}
