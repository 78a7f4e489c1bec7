package org.hypothesisstories.it.support;

import aQute.bnd.osgi.Builder;
import aQute.bnd.osgi.Jar;
import java.nio.file.Path;

/** Builds the jar of somebody else's plugin, {@code org.example.tea}, as its own build would. */
public final class ForeignPlugin {
    public static final String KEY = "org.example.tea";

    private ForeignPlugin() {
    }

    /** Writes the jar into the folder and gives its path. */
    public static Path build(Path folder) {
        Path file = folder.resolve("tea-1.0.0.jar");
        try (Builder builder = new Builder()) {
            builder.setBase(Path.of("").toAbsolutePath().toFile());
            builder.addClasspath(Path.of("target/test-classes").toFile());
            builder.addClasspath(Path.of("target/classes").toFile());
            builder.setProperty("Bundle-SymbolicName", KEY);
            builder.setProperty("Bundle-Version", "1.0.0");
            builder.setProperty("Atlassian-Plugin-Key", KEY);
            builder.setProperty("Spring-Context", "*");
            builder.setProperty("Private-Package", KEY);
            builder.setProperty("Include-Resource", "src/it/resources/tea");
            builder.setProperty("Import-Package", "com.atlassian.jira.issue.customfields.searchers,com.atlassian.jira.plugin.workflow,"
                    + "org.hypothesisstories.api,*");
            builder.setProperty("-noimportjava", "true");
            builder.setProperty("-nodefaultversion", "true");
            Jar jar = builder.build();
            if (!builder.isOk()) {
                throw new IllegalStateException("The foreign plugin cannot be built: " + builder.getErrors());
            }
            jar.write(file.toFile());
            return file;
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("The foreign plugin cannot be built", e);
        }
    }
}
