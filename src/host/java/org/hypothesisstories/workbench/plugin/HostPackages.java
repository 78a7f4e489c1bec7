package org.hypothesisstories.workbench.plugin;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hypothesisstories.workbench.time.MovedTime;

/** The packages on the host's class path that Jira exports to plugins, in the form of the OSGi framework's configuration. */
final class HostPackages {
    /** Beginnings of package names with the version under which Jira exports them; empty where it says nothing that lasts. */
    private static final Map<String, String> EXPORTED = Map.ofEntries(
            Map.entry("com.atlassian.", ""),
            Map.entry("com.fasterxml.jackson", "2.18"),
            Map.entry("com.opensymphony.module.propertyset", ""),
            Map.entry("com.opensymphony.workflow", ""),
            Map.entry("jakarta.annotation", "2.1"),
            Map.entry("jakarta.inject", "2.0.1"),
            Map.entry("jakarta.servlet", "6.0"),
            Map.entry("jakarta.ws.rs", "3.1"),
            Map.entry("net.java.ao", ""),
            Map.entry("org.apache.commons.logging", "1.2"),
            Map.entry(MovedTime.class.getPackageName(), ""),
            Map.entry("org.ofbiz.core.entity", ""),
            Map.entry("org.slf4j", "2.0.17"),
            Map.entry("webwork.", ""));

    private HostPackages() {
    }

    /** All packages, each with its version, joined by commas. */
    static String exports() {
        Map<String, String> found = new TreeMap<>();
        classPath().flatMap(HostPackages::packages).forEach(name -> versionOf(name).ifPresent(version -> found.put(name, version)));
        return found.entrySet().stream()
                .map(entry -> entry.getValue().isEmpty() ? entry.getKey() : entry.getKey() + ";version=" + entry.getValue())
                .collect(Collectors.joining(","));
    }

    private static Optional<String> versionOf(String packageName) {
        return EXPORTED.entrySet().stream()
                .filter(entry -> matches(packageName, entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static boolean matches(String packageName, String beginning) {
        return beginning.endsWith(".") ? packageName.startsWith(beginning)
                : packageName.equals(beginning) || packageName.startsWith(beginning + ".");
    }

    /** Maven runs the workbench in a class loader of its own; an IDE and the tests use the JVM's class path. */
    private static Stream<Path> classPath() {
        if (HostPackages.class.getClassLoader() instanceof URLClassLoader loader) {
            return Arrays.stream(loader.getURLs()).map(HostPackages::path);
        }
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator)).map(Path::of);
    }

    private static Path path(URL url) {
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<String> packages(Path root) {
        try {
            return Files.isDirectory(root) ? packagesOfFolder(root) : Files.isRegularFile(root) ? packagesOfJar(root) : Stream.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> packagesOfFolder(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> root.relativize(file).toString().replace(File.separatorChar, '/'))
                    .collect(Collectors.collectingAndThen(Collectors.toList(), HostPackages::packagesOfClasses));
        }
    }

    private static Stream<String> packagesOfJar(Path root) throws IOException {
        try (JarFile jar = new JarFile(root.toFile())) {
            return jar.stream().map(entry -> entry.getName())
                    .filter(name -> name.endsWith(".class") && !name.startsWith("META-INF/"))
                    .collect(Collectors.collectingAndThen(Collectors.toList(), HostPackages::packagesOfClasses));
        }
    }

    private static Stream<String> packagesOfClasses(List<String> classes) {
        return classes.stream().filter(name -> name.contains("/"))
                .map(name -> name.substring(0, name.lastIndexOf('/')).replace('/', '.'))
                .distinct();
    }
}
