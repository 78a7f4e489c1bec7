package org.hypothesisstories.it.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The jar that the build has packaged and that people install. */
public final class PackagedPlugin {
    private PackagedPlugin() {
    }

    public static Path jar() {
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            return files.filter(file -> file.getFileName().toString().matches("hypothesis-stories-for-jira-[\\d.]+(-SNAPSHOT)?\\.jar"))
                    .findFirst().orElseThrow(() -> new IllegalStateException("The plugin is not packaged: run mvn package"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
