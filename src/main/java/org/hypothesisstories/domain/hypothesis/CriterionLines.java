package org.hypothesisstories.domain.hypothesis;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hypothesisstories.domain.Parsed;
import org.hypothesisstories.domain.hypothesis.CriterionProblem.Reason;

/**
 * Takes typed or pasted lines apart into rows, one criterion a line.
 *
 * <p>{@code precision > .95}, {@code kill: latency >= 200 ms}, {@code latency between 10 and 20 ms} and
 * {@code latency <= -5 % vs 120 ms} are measured; {@code Can sales explain it? @maria} is judged.
 * A role may lead, with a colon; without one the criterion is a must. Empty lines are skipped but counted.
 */
public final class CriterionLines {

    private static final Pattern ROLE = Pattern.compile("(must|guardrail|kill)\\s*:\\s*(.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUESTION = Pattern.compile("(.*\\?)\\s*(?:@(.*))?");
    private static final Pattern ADDRESSED = Pattern.compile("(.*\\S)\\s+@(\\S+)");

    private CriterionLines() {
    }

    /** The rows of a text; refused with every line that is neither a comparison nor a question. */
    public static Parsed<List<CriterionDraft>, CriterionProblem> parse(String text) {
        List<CriterionDraft> rows = new ArrayList<>();
        List<CriterionProblem> problems = new ArrayList<>();
        String[] lines = text.split("\\R", -1);
        for (int index = 0; index < lines.length; index++) {
            if (!lines[index].isBlank()) {
                Parsed<CriterionDraft, CriterionProblem> row = line(index + 1, lines[index]);
                row.value().ifPresent(rows::add);
                problems.addAll(row.problems());
            }
        }
        int written = rows.size() + problems.size();
        if (written > ExitCriteria.LIMIT) {
            return Parsed.refused(CriterionProblem.tooManyRows(written));
        }
        return problems.isEmpty() ? Parsed.accepted(List.copyOf(rows)) : Parsed.refused(problems);
    }

    private static Parsed<CriterionDraft, CriterionProblem> line(int number, String written) {
        String line = Normalizer.normalize(written, Normalizer.Form.NFKC).strip();
        if (line.length() > 3 * CriterionDraft.LONGEST_TEXT) {
            return Parsed.refused(CriterionProblem.of(number, Reason.TEXT_TOO_LONG, line));
        }
        Matcher led = ROLE.matcher(line);
        boolean hasRole = led.matches();
        String role = hasRole ? led.group(1).toLowerCase(Locale.ROOT) : CriterionRole.MUST.key();
        String rest = hasRole ? led.group(2) : line;
        return judged(role, rest, QUESTION)
                .or(() -> MeasureLine.parse(rest).map(measure -> CriterionDraft.measured("", role, measure)))
                .or(() -> judged(role, rest, ADDRESSED))
                .<Parsed<CriterionDraft, CriterionProblem>>map(Parsed::accepted)
                .orElseGet(() -> Parsed.refused(CriterionProblem.of(number, Reason.LINE_UNREADABLE, rest)));
    }

    private static Optional<CriterionDraft> judged(String role, String text, Pattern form) {
        Matcher question = form.matcher(text);
        return question.matches()
                ? Optional.of(CriterionDraft.judged("", role, question.group(1), question.group(2)))
                : Optional.empty();
    }
}
