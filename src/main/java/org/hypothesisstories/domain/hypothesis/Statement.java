package org.hypothesisstories.domain.hypothesis;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hypothesisstories.domain.Parsed;

/**
 * What a team believes, held as parts so that it can be shown in any wording and language.
 *
 * <p>A part that is not written is the empty string; parts are never null and carry no outer white space.
 *
 * @param approach what is tried
 * @param outcome what it is believed to bring about
 * @param beneficiary for whom, or for what benefit
 * @param priorEvidence why that is believed: earlier results, a baseline
 */
public record Statement(String approach, String outcome, String beneficiary, String priorEvidence) {

    /** The longest part that is accepted, in UTF-16 units. */
    public static final int LONGEST_PART = 4000;

    /** A statement of which nothing is written yet. */
    public static final Statement EMPTY = new Statement("", "", "", "");

    /** A part that is too long to be accepted. */
    public record TooLong(StatementPart part, int length, int limit) {
    }

    public Statement {
        approach = tidy(approach);
        outcome = tidy(outcome);
        beneficiary = tidy(beneficiary);
        priorEvidence = tidy(priorEvidence);
    }

    /** Takes a statement from outside, where parts may be of any length. */
    public static Parsed<Statement, TooLong> read(String approach, String outcome, String beneficiary, String priorEvidence) {
        Statement statement = new Statement(approach, outcome, beneficiary, priorEvidence);
        List<TooLong> problems = new ArrayList<>();
        for (StatementPart part : StatementPart.values()) {
            int length = statement.part(part).length();
            if (length > LONGEST_PART) {
                problems.add(new TooLong(part, length, LONGEST_PART));
            }
        }
        return problems.isEmpty() ? Parsed.accepted(statement) : Parsed.refused(problems);
    }

    /** One part; empty when it is not written. */
    public String part(StatementPart part) {
        return switch (part) {
            case APPROACH -> approach;
            case OUTCOME -> outcome;
            case BENEFICIARY -> beneficiary;
            case PRIOR_EVIDENCE -> priorEvidence;
        };
    }

    public boolean has(StatementPart part) {
        return !part(part).isEmpty();
    }

    public boolean isEmpty() {
        return equals(EMPTY);
    }

    private static String tidy(String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
