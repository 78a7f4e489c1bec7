package org.hypothesisstories.packaging;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Holds a plugin jar against every rule; the build fails on the first jar that breaks one. */
public final class PluginJarLaw {
    private static final List<JarRule> RULES = List.of(new ManifestRule(), new ImportRule(), new ContentRule(), new DescriptorRule());

    private PluginJarLaw() {
    }

    /** What the jar does wrong, one sentence each; empty for a jar that Jira can install. */
    static List<String> violations(PluginJar jar) {
        List<String> violations = new ArrayList<>();
        RULES.forEach(rule -> rule.check(jar, violations::add));
        return violations;
    }

    /**
     * Checks one jar.
     *
     * @param args the path of the jar
     */
    public static void main(String[] args) throws Exception {
        Path path = Path.of(args[0]);
        if (!Files.isRegularFile(path)) {
            throw new IllegalArgumentException("There is no plugin jar at " + path);
        }
        List<String> violations = violations(PluginJar.read(path));
        if (!violations.isEmpty()) {
            throw new IllegalStateException("The plugin jar breaks its rules:\n  " + String.join("\n  ", violations));
        }
    }
}
