package org.hypothesisstories.domain.hypothesis;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hypothesisstories.domain.Parsed;
import org.hypothesisstories.domain.hypothesis.CriterionProblem.Reason;

/**
 * Takes typed or pasted lines apart into rows, one criterion a line.
 *
 * <p>{@code precision > .95} and {@code kill: latency >= 200 ms} are measured; {@code Can sales explain it? @maria} is judged.
 * A role may lead, with a colon; without one the criterion is a must. Empty lines are skipped but counted.
 */
public final class CriterionLines {

    private static final Pattern ROLE = Pattern.compile("(must|guardrail|kill)\\s*:\\s*(.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern COMPARISON = Pattern.compile("([^<>=\u2265\u2264]*)([<>=\u2265\u2264]+)(.*)");
    private static final Pattern NUMBER_AND_UNIT =
            Pattern.compile("([+\\-\u2212]?[\\d.,][\\d.,' \u00a0\u202f]*(?:[eE][+-]?\\d+)?)(.*)");
    private static final Pattern QUESTION = Pattern.compile("(.*\\?)\\s*(?:@(.*))?");

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
        Matcher question = QUESTION.matcher(rest);
        if (question.matches()) {
            return Parsed.accepted(CriterionDraft.judged("", role, question.group(1), question.group(2)));
        }
        Matcher comparison = COMPARISON.matcher(rest);
        if (comparison.matches()) {
            return Parsed.accepted(measured(role, comparison));
        }
        return Parsed.refused(CriterionProblem.of(number, Reason.LINE_UNREADABLE, rest));
    }

    private static CriterionDraft measured(String role, Matcher comparison) {
        String right = comparison.group(3).strip();
        Matcher number = NUMBER_AND_UNIT.matcher(right);
        String threshold = number.matches() ? number.group(1) : right;
        String unit = number.matches() ? number.group(2) : "";
        return CriterionDraft.measured("", role, comparison.group(1), comparison.group(2), threshold, unit);
    }
}
