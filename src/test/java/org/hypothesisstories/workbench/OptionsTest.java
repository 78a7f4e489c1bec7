package org.hypothesisstories.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OptionsTest {
    @TempDir
    Path folder;

    private final Properties properties = new Properties();
    private Path jar;

    @BeforeEach
    void nameHomeAndPlugin() throws IOException {
        jar = Files.createFile(folder.resolve("a.jar"));
        properties.setProperty("workbench.home", folder.resolve("home").toString());
        properties.setProperty("workbench.plugins", jar.toString());
    }

    @Test
    void standsWhereTheAtlassianSdkPutsJira() {
        assertEquals("http://localhost:2990/jira", Options.read(properties).baseUrl().toString());
    }

    @Test
    void keepsItsDatabaseInTheHomeFolder() {
        Options options = Options.read(properties);

        assertFalse(options.database().isShared());
        assertTrue(options.database().url().contains(folder.resolve("home").toAbsolutePath().toString()));
    }

    @Test
    void readsWhatIsChosen() {
        properties.setProperty("workbench.port", "8080");
        properties.setProperty("workbench.db", "jdbc:postgresql://db/jira");
        properties.setProperty("workbench.clock.offset", "PT10M");
        properties.setProperty("workbench.node", "second");
        properties.setProperty("workbench.software", "off");
        properties.setProperty("workbench.plugins", jar + ", " + jar);

        Options options = Options.read(properties);

        assertEquals(8080, options.port());
        assertTrue(options.database().isShared());
        assertEquals(Duration.ofMinutes(10), options.clockOffset());
        assertEquals("second", options.node());
        assertFalse(options.software());
        assertEquals(List.of(jar, jar), options.plugins());
    }

    @Test
    void refusesWithASentenceThatNamesTheOption() throws IOException {
        assertRefused("port", "http");
        assertRefused("port", "70000");
        assertRefused("clock.offset", "ten minutes");
        assertRefused("software", "maybe");
        assertRefused("db", "jdbc:oracle:thin:@db");
        assertRefused("home", Files.createFile(folder.resolve("file")).toString());
        assertRefused("plugins", folder.resolve("none.jar").toString());
    }

    private void assertRefused(String name, String value) {
        String before = properties.getProperty("workbench." + name);
        properties.setProperty("workbench." + name, value);

        String sentence = assertThrows(StartUpFailure.class, () -> Options.read(properties)).getMessage();

        assertTrue(sentence.contains("-Dworkbench." + name) && sentence.endsWith("."), sentence);
        if (before == null) {
            properties.remove("workbench." + name);
        } else {
            properties.setProperty("workbench." + name, before);
        }
    }
}
