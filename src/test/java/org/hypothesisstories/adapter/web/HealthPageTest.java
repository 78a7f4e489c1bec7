package org.hypothesisstories.adapter.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.application.setup.BoundWorkflow;
import org.hypothesisstories.application.setup.Finding;
import org.hypothesisstories.application.setup.Finding.Condition;
import org.hypothesisstories.application.setup.Finding.Mend;
import org.hypothesisstories.application.setup.HealthReport;
import org.hypothesisstories.application.setup.WorkflowDifference;
import org.hypothesisstories.application.setup.WorkflowStand;
import org.hypothesisstories.testing.Descriptor;
import org.hypothesisstories.testing.PluginTexts;
import org.hypothesisstories.testing.TemplateRendering;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class HealthPageTest {
    private static final String HOSTILE = "\"><script>alert(1)</script>";
    private static final HealthReport ILL = new HealthReport(HOSTILE, List.of(
            new Finding("status", HOSTILE, Condition.CHANGED, "other-category-done", HOSTILE, Mend.BY_HAND),
            new Finding("field", HOSTILE, Condition.MISSING, "none", "", Mend.RUN_SET_UP),
            new Finding("workflow", HOSTILE, Condition.CHANGED, "workflow-edited", "", Mend.RENEW_WORKFLOW)),
            new WorkflowStand(HOSTILE, WorkflowStand.Standing.EDITED,
                    List.of(new WorkflowDifference(WorkflowDifference.Kind.PART_MISSING, HOSTILE, HOSTILE))));

    private final TemplateRendering templates = new TemplateRendering();

    @AfterEach
    void callsOnlyAllowedMethods() {
        TreeSet<String> called = new TreeSet<>(TemplateRendering.calledMethods());
        called.removeAll(Descriptor.read().all("method").stream().map(Element::getTextContent).toList());
        assertTrue(called.isEmpty(), () -> "not on the allowlist: " + called);
    }

    @Test
    void offersAnAdministratorWhatMendsEachThing() {
        String html = page(ILL, new HealthPageView.Reader(false, true, "/jira"), PluginTexts.english());

        assertTrue(html.contains("/jira/secure/admin/ViewStatuses.jspa"), html);
        assertTrue(html.contains("/jira/secure/admin/HypothesisSetUp!default.jspa?project=%22%3E%3Cscript"), html);
        assertTrue(html.contains("value=\"Renew the workflow\""), html);
        assertTrue(html.contains("lacks"), html);
    }

    @Test
    void tellsAnAdministratorOfTheProjectWhoCanMendIt() {
        String html = page(ILL, new HealthPageView.Reader(true, false, ""), PluginTexts.english());

        assertTrue(html.contains("Only an administrator of Jira can mend this"), html);
        assertFalse(html.contains("<form"), html);
        assertFalse(html.contains("/secure/admin"), html);
    }

    @Test
    void speaksJapaneseAndSaysWhenAllIsWell() {
        HealthReport well = new HealthReport("RES", List.of(Finding.present("workflow", "W")), WorkflowStand.NONE);

        String html = page(well, new HealthPageView.Reader(true, true, ""), PluginTexts.japanese());

        assertTrue(html.contains("aui-message-success"), html);
        assertTrue(html.contains("\u4eee\u8aac\u30ea\u30b5\u30fc\u30c1"), html);
        assertTrue(html.contains("HypothesisHealth!default.jspa?project=RES"), html);
    }

    @Test
    void showsWhatIsTakenOutBeforeUninstalling() {
        List<BoundWorkflow> bound = List.of(new BoundWorkflow(HOSTILE, List.of(HOSTILE), true));
        for (boolean ran : new boolean[] {false, true}) {
            String html = templates.render("templates/setup/release.vm",
                    Map.of("view", new ReleasePageView(bound, ran, "/jira", PluginTexts.english()), "atl_token", "token"));
            assertFalse(html.contains("<script"), html);
            assertFalse(html.contains("$"), html);
            assertTrue(html.contains(ran ? "was left alone" : "/jira/rest/hypotheses/1.0/setup/release/backup?workflow=%22%3E"), html);
        }
    }

    private String page(HealthReport report, HealthPageView.Reader reader, Words words) {
        HealthPageView view = new HealthPageView(report, reader, HOSTILE, words);
        String html = templates.render("templates/setup/health.vm", Map.of("view", view, "atl_token", "token"));
        assertFalse(html.contains("<script"), html);
        assertFalse(html.contains("$"), html);
        return html;
    }
}
