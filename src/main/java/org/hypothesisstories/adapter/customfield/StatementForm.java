package org.hypothesisstories.adapter.customfield;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.hypothesisstories.adapter.words.StatementLines;
import org.hypothesisstories.domain.Parsed;
import org.hypothesisstories.domain.hypothesis.Statement;
import org.hypothesisstories.domain.hypothesis.StatementPart;
import org.hypothesisstories.domain.hypothesis.StatementProblem;
import org.hypothesisstories.domain.hypothesis.StatementWording;
import org.hypothesisstories.domain.issue.IssueKey;

/**
 * The texts of a statement as a form sent them, or as the labelled lines of the stored value hold them; unchecked.
 *
 * @param origin the key of the issue that the hypothesis follows from; empty for none
 */
record StatementForm(Map<StatementPart, String> parts, String wording, String origin) {
    static final StatementForm BLANK = ofLines("");

    /** Parts that were sent by themselves win over the labelled lines in the field's own parameter. */
    static StatementForm of(Params params) {
        String lines = params.own();
        return of(label -> params.part(label).orElseGet(() -> StatementLines.text(lines, label)));
    }

    static StatementForm ofLines(String lines) {
        return of(label -> StatementLines.text(lines, label));
    }

    private static StatementForm of(Function<String, String> texts) {
        Map<StatementPart, String> parts = new EnumMap<>(StatementPart.class);
        Arrays.stream(StatementPart.values()).forEach(part -> parts.put(part, texts.apply(part.key())));
        return new StatementForm(parts, texts.apply(StatementLines.WORDING), texts.apply(StatementLines.ORIGIN));
    }

    String text(StatementPart part) {
        return parts.get(part);
    }

    /** The wording that is chosen; the usual one where what is written is none. */
    StatementWording chosenWording() {
        return StatementWording.byKey(wording.strip()).orElse(StatementWording.HYPOTHESIS);
    }

    Parsed<Statement, StatementProblem> read() {
        return Statement.read(parts, wording, origin);
    }

    /** The statement of lines that were checked before they were stored; what cannot be read in them is left out. */
    Statement toStatement() {
        return Statement.of(parts, chosenWording(), IssueKey.read(origin));
    }

    boolean hasSoundOrigin() {
        return IssueKey.read(origin).isPresent();
    }
}
