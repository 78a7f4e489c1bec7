package org.hypothesisstories.domain.ical;

import java.util.ArrayList;
import java.util.List;
import org.hypothesisstories.domain.ical.IcalProblem.Reason;

/** Unfolds a text into its lines: a line that begins with a space or a tab goes on where the line before it ended. */
final class ContentLines {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final List<ContentLine> lines = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private int openNumber;

    private ContentLines() {
    }

    static List<ContentLine> of(String text) {
        ContentLines reader = new ContentLines();
        List<String> written = (text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text).lines().toList();
        for (int index = 0; index < written.size(); index++) {
            reader.take(index + 1, written.get(index));
        }
        reader.close();
        return reader.lines;
    }

    private void take(int number, String line) {
        boolean folded = line.startsWith(" ") || line.startsWith("\t");
        if (folded && open.length() > 0) {
            open.append(line, 1, line.length());
        } else if (line.isBlank()) {
            close();
        } else if (folded) {
            throw new IcalFault(Reason.BAD_LINE, number, line.strip());
        } else {
            close();
            openNumber = number;
            open.append(line);
        }
    }

    private void close() {
        if (open.length() > 0) {
            lines.add(ContentLine.parse(openNumber, open.toString()));
            open.setLength(0);
        }
    }
}
