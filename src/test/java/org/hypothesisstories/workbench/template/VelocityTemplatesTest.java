package org.hypothesisstories.workbench.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.atlassian.velocity.htmlsafe.HtmlSafe;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.hypothesisstories.workbench.plugin.PluginModule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

class VelocityTemplatesTest {
    private static final String PLUGIN = "com.acme";

    private final Map<String, String> files = new HashMap<>();
    private final PluginModule module = Mockito.mock(PluginModule.class);
    private final TemplateEngine templates = new VelocityTemplates(
            (plugin, path) -> Optional.ofNullable(files.get(plugin + ":" + path))
                    .map(text -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))),
            new MethodAllowlist(Set::of), List.of("/workbench-test/macros.vm"));

    @BeforeEach
    void nameThePlugin() {
        Mockito.when(module.pluginKey()).thenReturn(PLUGIN);
        Mockito.when(module.key()).thenReturn("module");
    }

    @Test
    void escapesReferences() {
        assertEquals("&lt;a href=&quot;x&quot;&gt;Tom &amp; &#39;Jerry&#39;", render("$name", Map.of("name", "<a href=\"x\">Tom & 'Jerry'")));
    }

    @Test
    void leavesWhatIsNamedHtml() {
        assertEquals("<br> <br> <br>", render("$bodyHtml ${bodyHtml} $!{bodyHtml}", Map.of("bodyHtml", "<br>")));
        assertEquals("&lt;br&gt;", render("$htmlBody", Map.of("htmlBody", "<br>")));
    }

    @Test
    void leavesResultsThatAreMarkedSafeAlsoThroughSet() {
        Map<String, Object> context = Map.of("view", new View());

        assertEquals("<i/><i/> 4", render("$view.markup() #set($kept = $view.markup())$kept $kept.length()", context));
        assertEquals("&lt;i/&gt;", render("$view.plain()", context));
    }

    @Test
    void leavesTheRestOnceEscapingIsDisabled() {
        assertEquals("&lt;<", render("$x#disable_html_escaping()$x", Map.of("x", "<")));
    }

    @Test
    void offersTheMacrosOfItsLibraries() {
        assertEquals("[&lt;]", render("#bracket($x)", Map.of("x", "<")));
    }

    @Test
    void includesFromTheSamePlugin() {
        files.put(PLUGIN + ":templates/part.vm", "part of $x");

        assertEquals("part of it", render("#parse(\"/templates/part.vm\")", Map.of("x", "it")));
    }

    @Test
    void fallsBackToTheHostsTemplates() {
        assertEquals("host says hello", templates.render(module, "workbench-test/hello.vm", Map.of("word", "hello")));
        assertEquals("host says hello", templates.render("/workbench-test/hello.vm", Map.of("word", "hello")));
    }

    @Test
    void evaluatesTextsOfTheDescriptor() {
        assertEquals("/Act.jspa?id=7", templates.evaluate(module, "/Act.jspa?id=${issueid}", Map.of("issueid", 7L)));
    }

    @Test
    void blocksWhatNobodyLists() {
        assertEquals("[] [x]", render("[$thread.name] [$list.get(0)]", Map.of("thread", Thread.currentThread(), "list", List.of("x"))));
        assertEquals("", render("$text.class.forName('java.lang.Runtime')", Map.of("text", "x")).replaceAll("\\$.*", ""));
    }

    @Test
    void failsForATemplateThatIsNowhere() {
        assertThrows(ResourceNotFoundException.class, () -> templates.render(module, "none.vm", Map.of()));
    }

    private String render(String template, Map<String, Object> context) {
        String path = "templates/" + files.size() + ".vm";
        files.put(PLUGIN + ":" + path, template);
        return templates.render(module, "/" + path, context);
    }

    /** A class of the host, which stands for one of Jira's. */
    public static final class View {
        @HtmlSafe
        public String markup() {
            return "<i/>";
        }

        public String plain() {
            return "<i/>";
        }
    }
}
