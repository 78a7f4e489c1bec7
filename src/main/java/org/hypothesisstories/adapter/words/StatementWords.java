package org.hypothesisstories.adapter.words;

import org.hypothesisstories.domain.hypothesis.Statement;
import org.hypothesisstories.domain.hypothesis.StatementPart;
import org.hypothesisstories.domain.hypothesis.StatementWording;

/** A statement as one sentence of the reader's language. The script of the form says the same, of the same texts. */
public final class StatementWords {
    private static final String SENTENCE = "hypothesis.statement.sentence.";

    private StatementWords() {
    }

    /** "We believe that … will … for …, because …. Today: …", of the parts that are written; empty when none is. */
    public static String sentence(Statement statement, Words words) {
        if (!statement.isWritten()) {
            return "";
        }
        String belief = words.say(SENTENCE + statement.wording().key() + (statement.has(StatementPart.BENEFICIARY) ? ".beneficiary" : ""),
                part(statement.approach()), part(statement.outcome()), part(statement.beneficiary()));
        String reasoned = statement.has(StatementPart.PRIOR_EVIDENCE)
                ? words.say(SENTENCE + "because", belief, part(statement.priorEvidence()))
                : words.say(SENTENCE + "end", belief);
        return statement.has(StatementPart.BASELINE)
                ? words.say(SENTENCE + "baseline", reasoned, part(statement.baseline()))
                : reasoned;
    }

    /** What a part is called in a wording: the words that stand before it in the sentence. */
    public static String label(StatementWording wording, StatementPart part, Words words) {
        return words.say("hypothesis.statement.part." + wording.key() + "." + part.key());
    }

    /** Within the sentence a part has no full stop of its own. */
    private static String part(String text) {
        return text.isEmpty() ? "\u2026" : text.replaceFirst("[.\u3002]$", "");
    }
}
