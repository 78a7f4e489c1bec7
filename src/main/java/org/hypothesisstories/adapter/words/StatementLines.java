package org.hypothesisstories.adapter.words;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hypothesisstories.domain.hypothesis.Statement;
import org.hypothesisstories.domain.hypothesis.StatementPart;
import org.hypothesisstories.domain.hypothesis.StatementWording;

/**
 * A statement as labelled lines, {@code approach: …}, that can be read back; for Jira's index, forms and exports.
 *
 * <p>Labels are the keys of the parts, {@link #WORDING} and {@link #ORIGIN}; the same in every language.
 */
public final class StatementLines {
    public static final String WORDING = "wording";
    public static final String ORIGIN = "origin";

    private static final String INDENT = "  ";
    private static final List<String> LABELS = Stream.concat(
            Arrays.stream(StatementPart.values()).map(StatementPart::key), Stream.of(WORDING, ORIGIN)).toList();

    private StatementLines() {
    }

    /** A line for each part that is written; further lines of a part are indented. The usual wording is not told. */
    public static String of(Statement statement) {
        Stream<String> parts = Arrays.stream(StatementPart.values())
                .filter(statement::has)
                .map(part -> line(part.key(), statement.part(part)));
        Stream<String> wording = Stream.of(statement.wording())
                .filter(told -> told != StatementWording.HYPOTHESIS)
                .map(told -> line(WORDING, told.key()));
        Stream<String> origin = statement.origin().stream().map(key -> line(ORIGIN, key.value()));
        return Stream.of(parts, wording, origin).flatMap(lines -> lines).collect(Collectors.joining("\n"));
    }

    private static String line(String label, String text) {
        return label + ": " + text.replaceAll("\\R", "\n" + INDENT);
    }

    /** The text under a label; empty when there is none. Text before the first label belongs to the approach. */
    public static String text(String lines, String wanted) {
        StringBuilder text = new StringBuilder();
        String current = StatementPart.APPROACH.key();
        for (String line : List.of(lines.split("\\R", -1))) {
            String label = labelOf(line);
            current = label.isEmpty() ? current : label;
            if (current.equals(wanted)) {
                text.append(label.isEmpty() ? unindented(line) : line.substring(wanted.length() + 1)).append('\n');
            }
        }
        return text.toString().strip();
    }

    private static String labelOf(String line) {
        return LABELS.stream().filter(label -> line.startsWith(label + ":")).findFirst().orElse("");
    }

    private static String unindented(String line) {
        return line.startsWith(INDENT) ? line.substring(INDENT.length()) : line;
    }
}
