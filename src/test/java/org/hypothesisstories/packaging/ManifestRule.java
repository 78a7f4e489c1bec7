package org.hypothesisstories.packaging;

import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The headers by which Jira recognises a transformerless plugin. */
final class ManifestRule implements JarRule {
    private static final Pattern OSGI_VERSION = Pattern.compile("\\d+\\.\\d+\\.\\d+(\\.[\\w-]+)?");

    @Override
    public void check(PluginJar jar, Consumer<String> violation) {
        String key = required(jar, "Atlassian-Plugin-Key", violation);
        String symbolicName = required(jar, "Bundle-SymbolicName", violation);
        if (!key.equals(symbolicName)) {
            violation.accept("Bundle-SymbolicName is " + symbolicName + " but Atlassian-Plugin-Key is " + key
                    + ": the tables of Active Objects are named after the first, make them equal");
        }
        String version = required(jar, "Bundle-Version", violation);
        if (!OSGI_VERSION.matcher(version).matches()) {
            violation.accept("Bundle-Version '" + version + "' is not of the form 1.2.3 or 1.2.3.qualifier");
        }
        required(jar, "Spring-Context", violation);
        jar.header("Bundle-ClassPath").ifPresent(path -> violation.accept("Bundle-ClassPath is " + path + ": embed no library"));
        jar.header("DynamicImport-Package").ifPresent(imports -> violation.accept("DynamicImport-Package hides wiring errors, name " + imports));
    }

    private static String required(PluginJar jar, String header, Consumer<String> violation) {
        return jar.header(header).orElseGet(() -> {
            violation.accept("The manifest has no " + header);
            return "";
        });
    }
}
