package org.hypothesisstories.packaging;

import java.util.List;
import java.util.function.Consumer;
import org.w3c.dom.Document;

/** The descriptor and the Spring files that a transformerless plugin must bring itself. */
final class DescriptorRule implements JarRule {
    private static final List<String> FOR_THE_TRANSFORMER = List.of("component", "component-import", "module-type");
    private static final String GEMINI = "http://www.eclipse.org/gemini/blueprint/schema/blueprint";

    @Override
    public void check(PluginJar jar, Consumer<String> violation) {
        jar.descriptor().ifPresentOrElse(descriptor -> checkDescriptor(jar, descriptor, violation),
                () -> violation.accept("There is no " + PluginJar.DESCRIPTOR + " at the root"));
        if (jar.files().keySet().stream().noneMatch(name -> imports(jar, name))) {
            violation.accept("No file under META-INF/spring references services of the host through " + GEMINI);
        }
    }

    private static void checkDescriptor(PluginJar jar, Document descriptor, Consumer<String> violation) {
        for (String element : FOR_THE_TRANSFORMER) {
            if (descriptor.getElementsByTagName(element).getLength() > 0) {
                violation.accept("The descriptor has a <" + element + ">, which Jira refuses where Atlassian-Plugin-Key is set");
            }
        }
        if (jar.text(PluginJar.DESCRIPTOR).orElseThrow().contains("${")) {
            violation.accept("The descriptor still has a ${property}: it was not filtered");
        }
        String key = descriptor.getDocumentElement().getAttribute("key");
        if (!key.equals(jar.header("Atlassian-Plugin-Key").orElse(""))) {
            violation.accept("The descriptor's key is '" + key + "', not the one of the manifest");
        }
    }

    private static boolean imports(PluginJar jar, String name) {
        return name.startsWith("META-INF/spring/") && name.endsWith(".xml") && jar.text(name).orElseThrow().contains(GEMINI);
    }
}
