package org.hypothesisstories.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.hypothesisstories.it.support.WorkbenchProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbench that cannot start says why in one sentence and ends. */
class StartUpFailureIT {
    @TempDir
    private Path folder;

    private Map<String, String> options() {
        return WorkbenchProcess.options(folder.resolve("home"));
    }

    @Test
    void saysThatThePortIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            String port = Integer.toString(taken.getLocalPort());
            Map<String, String> options = options();
            options.put("port", port);
            assertRefuses(options, "Port " + port + " is taken; choose another with -Dworkbench.port=<number>.");
        }
    }

    @Test
    void saysThatTheHomeIsNoFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        assertRefuses(WorkbenchProcess.options(file),
                "The home folder " + file + " cannot be made; choose another with -Dworkbench.home.");
    }

    @Test
    void saysThatTheDatabaseRefuses() throws IOException {
        Map<String, String> options = options();
        options.put("db", "jdbc:postgresql://localhost:" + closedPort() + "/jira?user=jira&password=secret");
        String said = refusal(options);
        assertTrue(said.startsWith("The database jdbc:postgresql://localhost:"), said);
        assertTrue(said.contains("refuses") && !said.contains("secret"), said);
    }

    @Test
    void saysThatThePluginIsMissing() {
        Path missing = folder.resolve("missing.jar");
        Map<String, String> options = options();
        options.put("plugins", missing.toString());
        assertRefuses(options, "There is no readable plugin " + missing + "; correct -Dworkbench.plugins.");
    }

    private static void assertRefuses(Map<String, String> options, String sentence) {
        assertEquals(sentence, refusal(options));
    }

    /** The one line that was printed before the process ended with a failure. */
    private static String refusal(Map<String, String> options) {
        try (WorkbenchProcess workbench = WorkbenchProcess.launch(options)) {
            assertNotEquals(0, workbench.awaitExit());
            String output = workbench.output();
            assertEquals(1, output.lines().count(), output);
            return output;
        }
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
