package org.hypothesisstories.it.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** Node scripts with the public clients that {@code src/it/npm} locks, installed below {@code target}. */
public final class NodeScripts {
    private static final Path SOURCE = Path.of("src", "it", "npm");
    private static final Path FOLDER = Path.of("target", "it-npm");
    private static final List<String> LOCKED = List.of("package.json", "package-lock.json", ".npmrc");
    private static final long PATIENCE_SECONDS = 180;

    private NodeScripts() {}

    /** Installs the clients, or skips the calling test where npm is absent; with {@code -Dit.strict=true} that is a failure. */
    public static NodeScripts install() {
        boolean present = isPresent("npm") && isPresent("node");
        if (!present && Boolean.getBoolean("it.strict")) {
            throw new AssertionError("The tests of public clients need npm and node");
        }
        Assumptions.assumeTrue(present, "SKIPPED: no npm, the tests of public clients did not run");
        copySources();
        run(FOLDER, List.of("npm", "ci"));
        return new NodeScripts();
    }

    /** Runs a script and gives what it printed; fails with it when the script does. */
    public String run(String script, String... arguments) {
        List<String> command = new ArrayList<>(List.of("node", script));
        command.addAll(List.of(arguments));
        return run(FOLDER, command);
    }

    private static void copySources() {
        try {
            Files.createDirectories(FOLDER);
            for (String file : LOCKED) {
                Files.copy(SOURCE.resolve(file), FOLDER.resolve(file), StandardCopyOption.REPLACE_EXISTING);
            }
            try (var scripts = Files.newDirectoryStream(SOURCE, "*.mjs")) {
                for (Path script : scripts) {
                    Files.copy(script, FOLDER.resolve(script.getFileName()), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPresent(String program) {
        try {
            return new ProcessBuilder(program, "--version").redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String run(Path folder, List<String> command) {
        try {
            Path output = Files.createTempFile("node", ".out");
            Process process = new ProcessBuilder(command).directory(folder.toFile())
                    .redirectErrorStream(true).redirectOutput(output.toFile()).start();
            boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            process.destroyForcibly();
            String printed = Files.readString(output);
            Files.delete(output);
            if (!ended || process.exitValue() != 0) {
                throw new AssertionError(String.join(" ", command) + (ended ? " failed:\n" : " did not end:\n") + printed);
            }
            return printed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
