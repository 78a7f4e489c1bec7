package org.hypothesisstories.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hypothesisstories.testing.Descriptor;
import org.junit.jupiter.api.Test;

/** The scripts of the plugin as files; what they do is seen in the browser tests. */
class ScriptsTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern TEXT = Pattern.compile("I18n\\.getText\\((\\s*\"([^\"]+)\"\\s*[,)])?");
    private static final Pattern MARKUP = Pattern.compile("innerHTML|outerHTML|insertAdjacentHTML|document\\.write|\\beval\\(|jQuery|\\$\\(");

    @Test
    void areAllLoaded() throws IOException {
        Set<String> loaded = Descriptor.read().all("resource").stream()
                .map(resource -> resource.getAttribute("location"))
                .filter(location -> location.endsWith(".js"))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> written = scripts().stream()
                .map(script -> RESOURCES.relativize(script).toString())
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(written, loaded);
    }

    @Test
    void makeNoMarkupOfTexts() throws IOException {
        for (Path script : scripts()) {
            assertFalse(MARKUP.matcher(Files.readString(script)).find(), script::toString);
        }
    }

    /** Jira fills in a text only where its key is written out, and shows the call itself where there is no such key. */
    @Test
    void nameOnlyTextsThatExist() throws IOException {
        ResourceBundle texts = ResourceBundle.getBundle("org.hypothesisstories.i18n.messages", Locale.ROOT);
        for (Path script : scripts()) {
            Matcher call = TEXT.matcher(Files.readString(script));
            while (call.find()) {
                assertTrue(call.group(1) != null && texts.containsKey(call.group(2)), script + ": " + call.group());
            }
        }
    }

    private static List<Path> scripts() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES.resolve("web"))) {
            List<Path> found = files.filter(file -> file.toString().endsWith(".js")).toList();
            assertTrue(found.size() > 10, found::toString);
            return found;
        }
    }
}
