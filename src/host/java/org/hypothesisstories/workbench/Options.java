package org.hypothesisstories.workbench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.hypothesisstories.workbench.db.DatabaseAddress;

/**
 * What can be chosen at start, each as a system property:
 *
 * <ul>
 *   <li>{@code workbench.port} - the port of the web server; 2990
 *   <li>{@code workbench.home} - a folder for everything that outlives a restart; {@code target/workbench}
 *   <li>{@code workbench.db} - the database, {@code jdbc:postgresql://host/name?user=…&password=…}; H2 in files below the home
 *   <li>{@code workbench.plugins} - the jars of the plugins, separated by commas; the one that was built in {@code target}
 *   <li>{@code workbench.node} - the name of the node in a cluster, different on every node; {@code node1}
 *   <li>{@code workbench.clock.offset} - how far this node's clock is wrong, for instance {@code PT10M}; {@code PT0S}
 *   <li>{@code workbench.sample} - the file with the REST calls that make the sample data of a new installation, {@code none} for no
 *       data; the project RES
 *   <li>{@code workbench.software} - {@code on} for a Jira with Jira Software, {@code off} for one without; {@code on}
 *   <li>{@code workbench.aui} - the folder into which the build has put AUI; {@code target/aui}
 *   <li>{@code workbench.bundles} - the folder with the jars of Spring and Gemini Blueprint; {@code target/framework-bundles}
 * </ul>
 */
public record Options(int port, Path home, DatabaseAddress database, List<Path> plugins, String node, Duration clockOffset,
        String sample, boolean software, Path aui, Path bundles) {
    /** The path under which Jira runs in the Atlassian SDK. */
    public static final String CONTEXT_PATH = "/jira";

    private static final String PREFIX = "workbench.";
    private static final int LAST_PORT = 65_535;

    /** Reads the options; refuses what cannot be used. */
    public static Options read(Properties properties) {
        Path home = value(properties, "home", Path::of).orElse(Path.of("target", "workbench"));
        return new Options(
                value(properties, "port", Options::port).orElse(2990),
                usable(home),
                value(properties, "db", DatabaseAddress::new).orElseGet(() -> DatabaseAddress.inFolder(home.resolve("database"))),
                value(properties, "plugins", Options::jars).orElseGet(Options::builtJar),
                value(properties, "node", Function.identity()).orElse("node1"),
                value(properties, "clock.offset", Options::duration).orElse(Duration.ZERO),
                value(properties, "sample", Function.identity()).orElse(""),
                value(properties, "software", Options::isOn).orElse(true),
                value(properties, "aui", Path::of).orElse(Path.of("target", "aui")),
                value(properties, "bundles", Path::of).orElse(Path.of("target", "framework-bundles")));
    }

    /** Where people reach the workbench. */
    public URI baseUrl() {
        return URI.create("http://localhost:" + port + CONTEXT_PATH);
    }

    private static <T> Optional<T> value(Properties properties, String name, Function<String, T> reading) {
        return Optional.ofNullable(properties.getProperty(PREFIX + name)).map(String::strip).filter(text -> !text.isEmpty()).map(reading);
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port > 0 && port <= LAST_PORT) {
                return port;
            }
        } catch (NumberFormatException e) {
            // Refused below, together with numbers that no port has.
        }
        throw new StartUpFailure("The port \"" + text + "\" is no number from 1 to " + LAST_PORT + "; correct -Dworkbench.port.");
    }

    private static Duration duration(String text) {
        try {
            return Duration.parse(text);
        } catch (DateTimeParseException e) {
            throw new StartUpFailure("The clock offset \"" + text + "\" is no duration such as PT10M; correct -Dworkbench.clock.offset.", e);
        }
    }

    private static boolean isOn(String text) {
        return switch (text) {
            case "on" -> true;
            case "off" -> false;
            default -> throw new StartUpFailure("Jira Software is \"on\" or \"off\", not \"" + text + "\"; correct -Dworkbench.software.");
        };
    }

    private static Path usable(Path home) {
        try {
            Files.createDirectories(home);
        } catch (IOException e) {
            throw new StartUpFailure("The home folder " + home + " cannot be made; choose another with -Dworkbench.home.", e);
        }
        if (!Files.isReadable(home) || !Files.isWritable(home)) {
            throw new StartUpFailure("The home folder " + home + " cannot be read and written; choose another with -Dworkbench.home.");
        }
        return home;
    }

    private static List<Path> jars(String text) {
        List<Path> jars = Arrays.stream(text.split(",")).map(String::strip).filter(jar -> !jar.isEmpty()).map(Path::of).toList();
        jars.stream().filter(jar -> !Files.isReadable(jar)).findFirst().ifPresent(jar -> {
            throw new StartUpFailure("There is no readable plugin " + jar + "; correct -Dworkbench.plugins.");
        });
        return jars;
    }

    private static List<Path> builtJar() {
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            List<Path> plugins = files.filter(file -> file.toString().endsWith(".jar")).filter(Options::isPlugin).toList();
            if (plugins.size() == 1) {
                return plugins;
            }
        } catch (IOException e) {
            // Nothing has been built; said below.
        }
        throw new StartUpFailure("There is not exactly one plugin in the folder target; build it with mvn package or name jars with "
                + "-Dworkbench.plugins.");
    }

    private static boolean isPlugin(Path file) {
        try (JarFile jar = new JarFile(file.toFile())) {
            return jar.getManifest() != null && jar.getManifest().getMainAttributes().getValue("Atlassian-Plugin-Key") != null;
        } catch (IOException e) {
            return false;
        }
    }
}
