package org.hypothesisstories.adapter.customfield;

import org.hypothesisstories.adapter.words.StatementLines;
import org.hypothesisstories.adapter.words.StatementWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.domain.hypothesis.Statement;
import org.hypothesisstories.domain.issue.IssueKey;

/** What a template shows of a statement. */
public final class StatementView {
    private final String sentence;
    private final String lines;
    private final String origin;

    StatementView(Statement statement, Words words) {
        sentence = StatementWords.sentence(statement, words);
        lines = StatementLines.of(statement);
        origin = statement.origin().map(IssueKey::value).map(key -> words.say("hypothesis.statement.origin", key)).orElse("");
    }

    public String getSentence() {
        return sentence;
    }

    /** The labelled lines, for exports. */
    public String getLines() {
        return lines;
    }

    /** "Follows from RES-12."; empty when it follows from no issue. */
    public String getOrigin() {
        return origin;
    }
}
