package org.hypothesisstories.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluginJarLawTest {
    private static final byte[] JAVA_17_CLASS = {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE, 0, 0, 0, 61};
    private static final byte[] JAVA_21_CLASS = {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE, 0, 0, 0, 65};

    private final Attributes manifest = new Attributes();
    private final Map<String, byte[]> files = new HashMap<>();
    private long size = 1000;

    PluginJarLawTest() {
        header("Atlassian-Plugin-Key", "a.b");
        header("Bundle-SymbolicName", "a.b");
        header("Bundle-Version", "1.0.0");
        header("Spring-Context", "*");
        header("Import-Package", "com.atlassian.jira.issue,org.slf4j;version=\"[1.7,3)\"");
        file("atlassian-plugin.xml", "<atlassian-plugin key=\"a.b\"/>");
        file("META-INF/spring/a.xml", "<beans xmlns:osgi=\"http://www.eclipse.org/gemini/blueprint/schema/blueprint\"/>");
        files.put("org/hypothesisstories/A.class", JAVA_17_CLASS);
    }

    @Test
    void acceptsAJarThatJiraCanInstall() {
        assertEquals(List.of(), violations());
    }

    @ParameterizedTest
    @CsvSource({"Atlassian-Plugin-Key", "Bundle-SymbolicName", "Bundle-Version", "Spring-Context"})
    void refusesAManifestWithoutAHeader(String header) {
        manifest.remove(new Attributes.Name(header));
        assertRefused("The manifest has no " + header);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Bundle-SymbolicName | a.c | Bundle-SymbolicName is a.c but",
        "Bundle-Version | 1.0-SNAPSHOT | is not of the form",
        "Bundle-ClassPath | .,lib/x.jar | embed no library",
        "DynamicImport-Package | * | hides wiring errors",
        "Import-Package | com.atlassian.jira.project.template.hook | make it optional",
        "Import-Package | com.google.common.base | does not offer",
        "Import-Package | com.atlassian.jira.issue;version=\"[8,9)\" | leave the range out",
    })
    void refusesAHeaderThatMisleadsJira(String header, String value, String complaint) {
        header(header, value);
        assertRefused(complaint);
    }

    @Test
    void refusesAPackageNamedOnlyInXmlThatIsNotImported() {
        file("atlassian-plugin.xml", "<atlassian-plugin key=\"a.b\"><x class=\"com.atlassian.jira.plugin.workflow.Y\"/></atlassian-plugin>");
        assertRefused("Import-Package lacks com.atlassian.jira.plugin.workflow");
    }

    @ParameterizedTest
    @CsvSource({"com/atlassian/A.class", "com/opensymphony/A.class", "org/ofbiz/A.class", "org/hypothesisstories/workbench/A.class"})
    void refusesClassesThatAreNotThePlugins(String name) {
        files.put(name, JAVA_17_CLASS);
        assertRefused(name);
    }

    @Test
    void refusesClassFilesThatJira10CannotLoad() {
        files.put("org/hypothesisstories/B.class", JAVA_21_CLASS);
        assertRefused("class file level 65");
    }

    @Test
    void refusesAnEmbeddedLibraryAndAHeavyJar() {
        file("META-INF/lib/x.jar", "");
        size = 3_000_001;
        assertRefused("embedded library");
        assertRefused("3000001 bytes");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<atlassian-plugin key='a.b'><component key='c'/></atlassian-plugin> | <component>",
        "<atlassian-plugin key='a.b'><component-import key='c'/></atlassian-plugin> | <component-import>",
        "<atlassian-plugin key='${plugin.key}'/> | was not filtered",
        "<atlassian-plugin key='x.y'/> | not the one of the manifest",
    }, quoteCharacter = '"')
    void refusesADescriptorThatJiraRefuses(String descriptor, String complaint) {
        file("atlassian-plugin.xml", descriptor);
        assertRefused(complaint);
    }

    @Test
    void refusesAJarWithoutDescriptorOrServiceReferences() {
        files.remove("atlassian-plugin.xml");
        files.remove("META-INF/spring/a.xml");
        assertRefused("no atlassian-plugin.xml");
        assertRefused("META-INF/spring");
    }

    private void header(String name, String value) {
        manifest.put(new Attributes.Name(name), value);
    }

    private void file(String name, String text) {
        files.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> violations() {
        return PluginJarLaw.violations(new PluginJar(manifest, files, size));
    }

    private void assertRefused(String complaint) {
        assertTrue(violations().stream().anyMatch(each -> each.contains(complaint)), () -> complaint + " is not in " + violations());
    }
}
