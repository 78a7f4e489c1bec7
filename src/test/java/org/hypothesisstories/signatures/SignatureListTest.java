package org.hypothesisstories.signatures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The list says of each signature where it was looked up; nothing is declared that is not on it, and nothing stands on it unused. */
class SignatureListTest {
    private static final Path LIST = Path.of("src/jira-api/signatures.txt");
    private static final int COLUMNS = 3;

    @Test
    void everyDeclaredSignatureIsOnTheListWithItsSource() throws IOException {
        SortedSet<String> unlisted = new TreeSet<>(DeclaredSignatures.read());
        unlisted.removeAll(listed());
        assertTrue(unlisted.isEmpty(), () -> "Look these up in Jira's API and add them to " + LIST
                + " as signature, source, Jira version, separated by tabs:\n" + String.join("\n", unlisted));
    }

    @Test
    void everyListedSignatureIsDeclared() throws IOException {
        SortedSet<String> gone = new TreeSet<>(listed());
        gone.removeAll(DeclaredSignatures.read());
        assertTrue(gone.isEmpty(), () -> "These are on " + LIST + " but declared no more, take them off:\n" + String.join("\n", gone));
    }

    @Test
    void everyLineNamesSourceAndVersion() throws IOException {
        List<String> lines = lines();
        assertFalse(lines.isEmpty());
        for (String line : lines) {
            String[] columns = line.split("\t");
            assertEquals(COLUMNS, columns.length, line);
            assertFalse(columns[1].isBlank() || columns[2].isBlank(), line);
        }
    }

    private static SortedSet<String> listed() throws IOException {
        SortedSet<String> signatures = new TreeSet<>();
        lines().forEach(line -> signatures.add(line.split("\t")[0]));
        return signatures;
    }

    private static List<String> lines() throws IOException {
        return Files.readAllLines(LIST).stream().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }
}
