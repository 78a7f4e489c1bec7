package org.hypothesisstories.adapter.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.hypothesisstories.application.settings.SettingsPlan;
import org.hypothesisstories.application.settings.SettingsStep;
import org.hypothesisstories.testing.Descriptor;
import org.hypothesisstories.testing.PluginTexts;
import org.hypothesisstories.testing.SettingsWorld;
import org.hypothesisstories.testing.TemplateRendering;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class SettingsFilePageTest {
    private static final String HOSTILE = "\"></textarea><script>alert(1)</script>";

    private final TemplateRendering templates = new TemplateRendering();

    @AfterEach
    void callsOnlyAllowedMethods() {
        TreeSet<String> called = new TreeSet<>(TemplateRendering.calledMethods());
        called.removeAll(Descriptor.read().all("method").stream().map(Element::getTextContent).toList());
        assertTrue(called.isEmpty(), () -> "not on the allowlist: " + called);
    }

    @Test
    void showsThePlanAndOffersToApplyThatVeryText() {
        SettingsPlan plan = new SettingsPlan(List.of(new SettingsStep(HOSTILE, HOSTILE, HOSTILE)), List.of(HOSTILE));
        String html = page(SettingsFileView.of(PluginTexts.english(), HOSTILE, plan, false));
        harmless(html);
        assertTrue(html.contains("One setting would change. Nothing is changed yet."), html);
        assertTrue(html.contains("name=\"text\" value=\"&quot;&gt;&lt;/textarea"), html);
        assertTrue(html.contains("hsj-settings-apply"), html);
        assertTrue(html.contains("no secret is known for them here: &quot;"), html);

        String done = page(SettingsFileView.of(PluginTexts.english(), HOSTILE, plan, true));
        assertTrue(done.contains("One setting was changed."), done);
        assertFalse(done.contains("hsj-settings-apply"), done);
    }

    @Test
    void keepsWhatWasPastedWhenItIsRefused() {
        String html = page(SettingsFileView.refused(PluginTexts.english(), HOSTILE, List.of(HOSTILE)));
        harmless(html);
        assertTrue(html.contains("role=\"alert\""), html);
        assertTrue(html.contains("&lt;/textarea&gt;"), html);
        assertFalse(html.contains("hsj-settings-apply"), html);
    }

    @Test
    void offersTheFileAtFirst() {
        String html = page(SettingsFileView.empty(PluginTexts.english()));
        assertTrue(html.contains("download=\"hypothesis-settings.json\""), html);
        assertFalse(html.contains("role=\"status\""), html);
        assertFalse(html.contains("hsj-settings-plan\""), html);
    }

    private static void harmless(String html) {
        assertFalse(html.contains("<script"), html);
        assertFalse(html.contains("$"), html);
    }

    private String page(SettingsFileView view) {
        return templates.render("templates/settings/page.vm", Map.of("view", view, "atl_token", "token"));
    }

    @Test
    void plansRefusesAndChanges() {
        SettingsWorld world = new SettingsWorld();
        SettingsFileAction shown = action(world, "");
        assertEquals("input", shown.doDefault());
        assertTrue(page(shown.getView()).contains("hsj-settings-file"));

        SettingsFileAction unreadable = action(world, "{" + HOSTILE);
        assertEquals("input", unreadable.doPlan());
        harmless(page(unreadable.getView()));
        SettingsFileAction refused = action(world, "{\"format\": 1, \"projects\": {\"NONE\": {}}}");
        assertEquals("input", refused.doExecute());
        assertEquals(List.of("projects.NONE: There is no project NONE, or you may not see it."), refused.getView().getProblems());

        String grace = "{\"format\": 1, \"defaults\": {\"timeBoxes\": {\"grace\": \"2d\"}}}";
        SettingsFileAction planned = action(world, grace);
        assertEquals("success", planned.doPlan());
        assertTrue(planned.getView().isApplicable());
        assertEquals("1d", world.policies.general().grace().text());
        assertEquals("success", action(world, grace).doExecute());
        assertEquals("2d", world.policies.general().grace().text());
    }

    private static SettingsFileAction action(SettingsWorld world, String text) {
        ApplicationUser person = mock(ApplicationUser.class);
        when(person.getKey()).thenReturn("adam");
        WebResourceAssembler assembler = mock(WebResourceAssembler.class);
        when(assembler.resources()).thenReturn(mock(RequiredResources.class));
        PageBuilderService pageBuilder = mock(PageBuilderService.class);
        when(pageBuilder.assembler()).thenReturn(assembler);
        SettingsFileAction action = new SettingsFileAction(world.importSettings, PluginTexts.reader(), pageBuilder) {
            @Override
            public ApplicationUser getLoggedInUser() {
                return person;
            }
        };
        action.setText(text);
        return action;
    }
}
