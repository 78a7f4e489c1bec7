package org.hypothesisstories.workbench.web.doors;

import java.util.ArrayList;
import java.util.List;

/** Comma-separated values as RFC 4180 writes them. */
final class CsvText {
    private static final String BEGINS_A_FORMULA = "=+-@\t\r";

    private CsvText() {
    }

    /** One line; a cell that a spreadsheet would run as a formula is made a text. */
    static String line(List<String> cells) {
        return String.join(",", cells.stream().map(CsvText::cell).toList()) + "\r\n";
    }

    private static String cell(String value) {
        String safe = !value.isEmpty() && BEGINS_A_FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        return safe.matches("(?s).*[\",\\r\\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }

    /** The lines with their cells; blank lines are left out. */
    static List<List<String>> read(String text) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < text.length(); at++) {
            char here = text.charAt(at);
            boolean doubled = quoted && here == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"';
            if (doubled) {
                cell.append('"');
                at++;
            } else if (here == '"') {
                quoted = !quoted;
            } else if (quoted || here != ',' && here != '\n' && here != '\r') {
                cell.append(here);
            } else if (here != '\r') {
                line.add(take(cell));
                line = here == ',' ? line : ended(line, lines);
            }
        }
        line.add(take(cell));
        ended(line, lines);
        return lines;
    }

    private static String take(StringBuilder cell) {
        String text = cell.toString();
        cell.setLength(0);
        return text;
    }

    private static List<String> ended(List<String> line, List<List<String>> lines) {
        if (line.stream().anyMatch(cell -> !cell.isBlank())) {
            lines.add(line);
        }
        return new ArrayList<>();
    }
}
