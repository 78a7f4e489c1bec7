package org.hypothesisstories.workbench.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.atlassian.event.api.EventPublisher;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hypothesisstories.workbench.db.PooledDatabase;
import org.hypothesisstories.workbench.db.TestDatabase;
import org.hypothesisstories.workbench.plugin.PluginContainer;
import org.hypothesisstories.workbench.plugin.PluginModule;
import org.hypothesisstories.workbench.plugin.TestPlugin;
import org.hypothesisstories.workbench.template.sample.SampleView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.Mockito;

class PluginAllowlistsTest {
    private static final String VIEW = SampleView.class.getName();

    @TempDir
    Path folder;

    @Test
    void letsTemplatesCallTheListedMethodsOfTheirPluginOnly() {
        Path jar = new TestPlugin("com.acme.view").classesOf(SampleView.class)
                .modules("<web-panel key='panel'/><velocity-allowlist key='list'>"
                        + "<method>" + VIEW + "#getTitle()</method><method>" + VIEW + "#markup()</method>"
                        + "<method>" + VIEW + "#getItems()</method>"
                        + "<method>" + VIEW + "#text(java.lang.String java.lang.Long)</method>"
                        + "<method>java.lang.Thread#getName()</method></velocity-allowlist>")
                .file("view.vm", "$view.title|$view.text('a', $number)|$view.markup()|#foreach($i in $view.items)$i #end|$view.secret|"
                        + "$view.getSecret()|$thread.name")
                .build(folder);
        PluginAllowlists allowlists = new PluginAllowlists();
        try (PooledDatabase database = TestDatabase.open();
                PluginContainer container = new PluginContainer(
                        Path.of("target/framework-bundles"), folder.resolve("osgi"), database, Mockito.mock(EventPublisher.class))) {
            container.addStep(allowlists);
            container.install(List.of(jar));
            TemplateEngine templates = new VelocityTemplates((plugin, path) -> container.find(plugin).flatMap(found -> found.open(path)),
                    new MethodAllowlist(allowlists::listed), List.of());
            PluginModule panel = container.modules().find("com.acme.view:panel").orElseThrow();

            String html = templates.render(panel, "view.vm",
                    Map.of("view", panel.create(VIEW, Object.class), "number", 7L, "thread", Thread.currentThread()));

            assertEquals("&lt;b&gt;Title&lt;/b&gt;|a7|<i>safe</i>|a&amp;b c |||", html);
        }
    }
}
