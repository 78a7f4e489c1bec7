package org.hypothesisstories.adapter.words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Named texts as lines {@code name: text}, which people can read and which can be read back; further lines of a text are indented. */
public final class LabelledLines {
    private static final String INDENT = "  ";

    private LabelledLines() {
    }

    /** A line for each text that is written, in the order of the map. */
    public static String write(Map<String, String> texts) {
        return texts.entrySet().stream()
                .filter(text -> !text.getValue().isEmpty())
                .map(text -> text.getKey() + ": " + text.getValue().replaceAll("\\R", "\n" + INDENT))
                .collect(Collectors.joining("\n"));
    }

    /** Takes {@link #write} apart again, each name with its text or an empty one; what comes before the first name belongs to the first. */
    public static Map<String, String> read(List<String> names, String lines) {
        Map<String, StringBuilder> texts = new LinkedHashMap<>();
        names.forEach(name -> texts.put(name, new StringBuilder()));
        String current = names.get(0);
        for (String line : lines.split("\\R", -1)) {
            Optional<String> name = names.stream().filter(candidate -> line.startsWith(candidate + ":")).findFirst();
            current = name.orElse(current);
            String text = name.map(found -> line.substring(found.length() + 1)).orElseGet(() -> unindented(line));
            texts.get(current).append(text).append('\n');
        }
        return texts.entrySet().stream().collect(
                Collectors.toMap(Map.Entry::getKey, text -> text.getValue().toString().strip(), (one, other) -> one, LinkedHashMap::new));
    }

    private static String unindented(String line) {
        return line.startsWith(INDENT) ? line.substring(INDENT.length()) : line;
    }
}
