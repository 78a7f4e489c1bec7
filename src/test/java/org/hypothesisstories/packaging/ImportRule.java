package org.hypothesisstories.packaging;

import aQute.bnd.header.Attrs;
import aQute.bnd.header.OSGiHeader;
import aQute.bnd.header.Parameters;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The imports: all of them from what Jira offers, Jira's own without a version range, and every package that only the descriptor names
 * added by hand, because the bundle tool sees nothing but class files.
 */
final class ImportRule implements JarRule {
    private static final List<String> OFFERED = List.of("com.atlassian.", "com.opensymphony.", "jakarta.inject", "jakarta.servlet",
            "jakarta.ws.rs", "net.java.ao", "org.ofbiz.core.entity", "org.slf4j", "javax.crypto", "javax.xml.", "org.w3c.dom", "org.xml.sax");
    private static final Pattern FOREIGN_CLASS = Pattern.compile("\"(com\\.(?:atlassian|opensymphony)(?:\\.[a-z0-9_]+)+)\\.[A-Z]\\w*\"");

    @Override
    public void check(PluginJar jar, Consumer<String> violation) {
        Parameters imports = OSGiHeader.parseHeader(jar.header("Import-Package").orElse(""));
        imports.forEach((name, attributes) -> check(name, attributes, violation));
        namedInXml(jar).stream().filter(name -> !imports.containsKey(name))
                .forEach(name -> violation.accept("Import-Package lacks " + name + ", which only XML names: add it by hand"));
    }

    private static void check(String name, Attrs attributes, Consumer<String> violation) {
        if (OFFERED.stream().noneMatch(name::startsWith)) {
            violation.accept("Import-Package has " + name + ", which Jira does not offer to plugins");
        }
        if (name.startsWith("com.atlassian.") && attributes.getVersion() != null) {
            violation.accept("Import-Package gives " + name + " the version " + attributes.getVersion()
                    + ": Jira exports its packages with its own version, leave the range out");
        }
        if (mustBeOptional(name) && !"optional".equals(attributes.get("resolution:"))) {
            violation.accept("Import-Package demands " + name + ", which not every Jira has: make it optional");
        }
    }

    /** What a Jira without its project-templates plugin lacks must not keep ours from being installed. */
    private static boolean mustBeOptional(String name) {
        return name.startsWith("com.atlassian.jira.project.template");
    }

    private static TreeSet<String> namedInXml(PluginJar jar) {
        TreeSet<String> packages = new TreeSet<>();
        jar.files().keySet().stream().filter(ImportRule::namesClasses).forEach(file -> {
            Matcher matcher = FOREIGN_CLASS.matcher(jar.text(file).orElseThrow());
            while (matcher.find()) {
                packages.add(matcher.group(1));
            }
        });
        return packages;
    }

    private static boolean namesClasses(String file) {
        return file.equals(PluginJar.DESCRIPTOR) || file.startsWith("META-INF/spring/");
    }
}
