package org.hypothesisstories.adapter.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.project.Project;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.hypothesisstories.testing.Descriptor;
import org.hypothesisstories.testing.PluginTexts;
import org.hypothesisstories.testing.TemplateRendering;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class KanbanPageTest {
    private static final String HOSTILE = "\"><script>alert(1)</script>";

    private final TemplateRendering templates = new TemplateRendering();

    @AfterEach
    void callsOnlyAllowedMethods() {
        TreeSet<String> called = new TreeSet<>(TemplateRendering.calledMethods());
        called.removeAll(Descriptor.read().all("method").stream().map(Element::getTextContent).toList());
        assertTrue(called.isEmpty(), () -> "not on the allowlist: " + called);
    }

    @Test
    void asksForThePassword() {
        assertTrue(KanbanAction.class.isAnnotationPresent(WebSudoRequired.class));
    }

    @Test
    void escapesWhatPeopleNamed() {
        String html = page(HOSTILE, HOSTILE);

        assertFalse(html.contains("<script"), html);
        assertFalse(html.contains("$"), html);
        assertTrue(html.contains("data-hsj-project=\"&quot;&gt;&lt;script"), html);
        assertTrue(html.contains(" selected>"), html);
    }

    @Test
    void makesNothingOfAProjectThatIsNotThere() {
        String html = page("RES", HOSTILE);

        assertFalse(html.contains("hsj-kanban-content"), html);
        assertFalse(html.contains("&lt;script"), html);
    }

    private String page(String key, String chosen) {
        Project project = mock(Project.class);
        when(project.getKey()).thenReturn(key);
        when(project.getName()).thenReturn(key);
        KanbanPageView view = new KanbanPageView(PluginTexts.english(), List.of(project), chosen);
        return templates.render("templates/kanban/page.vm", Map.of("view", view, "atl_token", "token"));
    }
}
