package org.hypothesisstories.adapter.words;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.hypothesisstories.domain.hypothesis.Statement;
import org.hypothesisstories.domain.hypothesis.StatementPart;

/** A statement as one sentence of the reader's language, and as labelled lines that can be read back. */
public final class StatementWords {
    private static final String INDENT = "  ";

    private StatementWords() {
    }

    /** "We believe … will … for …, because …", of the parts that are written; empty when none is. */
    public static String sentence(Statement statement, Words words) {
        if (statement.isEmpty()) {
            return "";
        }
        String key = "hypothesis.statement.sentence" + suffix(statement);
        return words.say(key, part(statement.approach()), part(statement.outcome()), part(statement.beneficiary()),
                part(statement.priorEvidence()));
    }

    private static String suffix(Statement statement) {
        String suffix = statement.has(StatementPart.BENEFICIARY) ? ".beneficiary" : "";
        return statement.has(StatementPart.PRIOR_EVIDENCE) ? suffix + ".evidence" : suffix;
    }

    /** Within the sentence a part has no full stop of its own. */
    private static String part(String text) {
        return text.isEmpty() ? "\u2026" : text.replaceFirst("[.\u3002]$", "");
    }

    /** A line {@code approach: …} for each part that is written; further lines of a part are indented. */
    public static String lines(Statement statement) {
        return Arrays.stream(StatementPart.values())
                .filter(statement::has)
                .map(part -> part.key() + ": " + statement.part(part).replaceAll("\\R", "\n" + INDENT))
                .collect(Collectors.joining("\n"));
    }

    /** Takes {@link #lines} apart again; text before the first label belongs to the approach. */
    public static String part(String lines, StatementPart wanted) {
        StringBuilder text = new StringBuilder();
        StatementPart current = StatementPart.APPROACH;
        for (String line : List.of(lines.split("\\R", -1))) {
            StatementPart labelled = labelOf(line);
            current = labelled == null ? current : labelled;
            if (current == wanted) {
                text.append(labelled == null ? unindented(line) : line.substring(wanted.key().length() + 1)).append('\n');
            }
        }
        return text.toString().strip();
    }

    private static StatementPart labelOf(String line) {
        return Arrays.stream(StatementPart.values()).filter(part -> line.startsWith(part.key() + ":")).findFirst().orElse(null);
    }

    private static String unindented(String line) {
        return line.startsWith(INDENT) ? line.substring(INDENT.length()) : line;
    }
}
