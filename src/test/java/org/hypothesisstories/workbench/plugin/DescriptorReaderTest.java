package org.hypothesisstories.workbench.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DescriptorReaderTest {
    @TempDir
    Path folder;

    private final TestPlugin plugin = new TestPlugin("com.acme.sound");

    @Test
    void readsASoundPlugin() {
        plugin.modules("<resource type='i18n' name='i18n' location='com.acme.i18n'/><web-panel key='panel'/><rest key='rest'/>");

        PluginDescriptor descriptor = DescriptorReader.read(plugin.build(folder));

        assertEquals("com.acme.sound", descriptor.key());
        assertEquals("Test plugin", descriptor.name());
        assertEquals("1.0.0", descriptor.version());
        assertEquals(List.of("com.acme.i18n"), descriptor.translations());
        assertEquals(List.of("panel", "rest"), descriptor.modules().stream().map(module -> module.getAttribute("key")).toList());
        assertEquals(Duration.ofSeconds(5), descriptor.patience());
    }

    @Test
    void refusesAJarWithoutPluginKey() {
        assertRefused(plugin.header("Atlassian-Plugin-Key", null), "Atlassian-Plugin-Key");
    }

    @Test
    void refusesAJarWithoutSpringContext() {
        assertRefused(plugin.header("Spring-Context", null), "Spring-Context");
    }

    @Test
    void refusesASpringContextWithoutFiles() {
        assertRefused(plugin.without("META-INF/spring/plugin-context.xml"), "META-INF/spring has no file");
    }

    @Test
    void refusesAJarWithoutDescriptor() {
        assertRefused(plugin.without("atlassian-plugin.xml"), "there is no atlassian-plugin.xml");
    }

    @Test
    void refusesADescriptorThatIsNotXml() {
        assertRefused(plugin.descriptor("<atlassian-plugin"), "cannot be parsed");
    }

    @Test
    void refusesAKeyThatDiffersFromTheManifests() {
        assertRefused(plugin.descriptor("<atlassian-plugin key='other' plugins-version='2'/>"), "key is \"other\"");
    }

    @Test
    void refusesAnOldPluginsVersion() {
        assertRefused(plugin.descriptor("<atlassian-plugin key='com.acme.sound'/>"), "plugins-version");
    }

    @Test
    void refusesElementsThatOnlyTheTransformerUnderstands() {
        assertRefused(plugin.modules("<component key='a' class='B'/>"), "component");
        assertRefused(plugin.modules("<component-import key='a' interface='B'/>"), "component-import");
    }

    @Test
    void refusesModulesWithoutKeyAndWithTheSameKey() {
        assertRefused(plugin.modules("<web-panel/>"), "a web-panel has no key");
        assertRefused(plugin.modules("<web-panel key='a'/><rest key='a'/>"), "two modules have the key a");
    }

    @Test
    void refusesAFileThatIsNoJar() {
        assertThrows(PluginRefused.class, () -> DescriptorReader.read(folder.resolve("none.jar")));
    }

    private void assertRefused(TestPlugin broken, String reason) {
        Path jar = broken.build(folder);

        String message = assertThrows(PluginRefused.class, () -> DescriptorReader.read(jar)).getMessage();

        assertTrue(message.contains(reason), message);
    }
}
