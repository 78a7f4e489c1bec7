package org.hypothesisstories.domain.hypothesis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hypothesisstories.domain.Parsed;
import org.hypothesisstories.domain.issue.IssueKey;

/**
 * What a team believes, held as parts so that it can be shown in any wording and language.
 *
 * <p>A part that is not written is the empty string; parts are never null and carry no outer white space.
 *
 * @param approach what is tried
 * @param outcome what it is believed to bring about
 * @param beneficiary for whom, or for what benefit
 * @param priorEvidence why that is believed: earlier results
 * @param baseline what stands today, for instance "logistic regression, AUC 0.81"
 * @param wording how the parts are told
 * @param origin the issue from whose result this hypothesis follows; empty when it follows from none
 */
public record Statement(
        String approach, String outcome, String beneficiary, String priorEvidence, String baseline, StatementWording wording,
        Optional<IssueKey> origin) {

    /** The longest part that is accepted, in UTF-16 units. */
    public static final int LONGEST_PART = 4000;

    /** A statement of which nothing is written yet. */
    public static final Statement EMPTY = new Statement("", "", "", "");

    public Statement {
        approach = tidy(approach);
        outcome = tidy(outcome);
        beneficiary = tidy(beneficiary);
        priorEvidence = tidy(priorEvidence);
        baseline = tidy(baseline);
        Objects.requireNonNull(wording);
        Objects.requireNonNull(origin);
    }

    /** A statement worded as a hypothesis, without a baseline, which follows from no issue. */
    public Statement(String approach, String outcome, String beneficiary, String priorEvidence) {
        this(approach, outcome, beneficiary, priorEvidence, "", StatementWording.HYPOTHESIS, Optional.empty());
    }

    /**
     * Takes a statement from outside, where texts may be of any length.
     *
     * @param wording a key of {@link StatementWording}; empty means hypothesis
     * @param origin the key of an issue; empty means none
     */
    public static Parsed<Statement, StatementProblem> read(Map<StatementPart, String> parts, String wording, String origin) {
        List<StatementProblem> problems = new ArrayList<>();
        for (StatementPart part : StatementPart.values()) {
            int length = tidy(parts.get(part)).length();
            if (length > LONGEST_PART) {
                problems.add(new StatementProblem.TooLong(part, length, LONGEST_PART));
            }
        }
        Optional<StatementWording> known =
                wording.isBlank() ? Optional.of(StatementWording.HYPOTHESIS) : StatementWording.byKey(wording.strip());
        if (known.isEmpty()) {
            problems.add(new StatementProblem.UnknownWording(wording));
        }
        Optional<IssueKey> from = IssueKey.read(origin);
        if (from.isEmpty() && !origin.isBlank()) {
            problems.add(new StatementProblem.NoIssueKey(origin));
        }
        return problems.isEmpty() ? Parsed.accepted(of(parts, known.orElseThrow(), from)) : Parsed.refused(problems);
    }

    /** A statement of parts that are known to be good; a part that is missing is not written. */
    public static Statement of(Map<StatementPart, String> parts, StatementWording wording, Optional<IssueKey> origin) {
        return new Statement(
                parts.get(StatementPart.APPROACH), parts.get(StatementPart.OUTCOME), parts.get(StatementPart.BENEFICIARY),
                parts.get(StatementPart.PRIOR_EVIDENCE), parts.get(StatementPart.BASELINE), wording, origin);
    }

    /** One part; empty when it is not written. */
    public String part(StatementPart part) {
        return switch (part) {
            case APPROACH -> approach;
            case OUTCOME -> outcome;
            case BENEFICIARY -> beneficiary;
            case PRIOR_EVIDENCE -> priorEvidence;
            case BASELINE -> baseline;
        };
    }

    public boolean has(StatementPart part) {
        return !part(part).isEmpty();
    }

    /** Whether any part is written. */
    public boolean isWritten() {
        return List.of(StatementPart.values()).stream().anyMatch(this::has);
    }

    /** Whether it holds nothing that would have to be kept; a wording alone is nothing. */
    public boolean isEmpty() {
        return !isWritten() && origin.isEmpty();
    }

    private static String tidy(String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
