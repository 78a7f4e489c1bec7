package org.hypothesisstories.adapter.customfield;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.hypothesisstories.adapter.words.StatementWords;
import org.hypothesisstories.domain.hypothesis.Statement;
import org.hypothesisstories.domain.hypothesis.StatementPart;

/** The texts of a statement as a form sent them, or as the labelled lines of the stored value hold them; unchecked. */
final class StatementForm {
    static final StatementForm BLANK = ofLines("");

    private final Map<StatementPart, String> texts;

    private StatementForm(Map<StatementPart, String> texts) {
        this.texts = texts;
    }

    /** Parts that were sent by themselves win over the labelled lines in the field's own parameter. */
    static StatementForm of(Params params) {
        StatementForm lines = ofLines(params.own());
        Map<StatementPart, String> texts = new EnumMap<>(StatementPart.class);
        Arrays.stream(StatementPart.values()).forEach(part -> texts.put(part, params.part(part.key()).orElse(lines.text(part))));
        return new StatementForm(texts);
    }

    static StatementForm ofLines(String lines) {
        Map<StatementPart, String> texts = new EnumMap<>(StatementPart.class);
        Arrays.stream(StatementPart.values()).forEach(part -> texts.put(part, StatementWords.part(lines, part)));
        return new StatementForm(texts);
    }

    String text(StatementPart part) {
        return texts.get(part);
    }

    Statement toStatement() {
        return new Statement(text(StatementPart.APPROACH), text(StatementPart.OUTCOME), text(StatementPart.BENEFICIARY),
                text(StatementPart.PRIOR_EVIDENCE));
    }
}
