package org.hypothesisstories.adapter.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.hypothesisstories.adapter.jira.ResearchStatuses;
import org.hypothesisstories.application.lane.LaneLimitSettings;
import org.hypothesisstories.domain.lane.Lane;
import org.hypothesisstories.domain.lane.LaneLimits;
import org.hypothesisstories.domain.lane.LimitScope;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.testing.Descriptor;
import org.hypothesisstories.testing.FakeLanes;
import org.hypothesisstories.testing.FakeProjects;
import org.hypothesisstories.testing.PluginTexts;
import org.hypothesisstories.testing.TemplateRendering;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class LaneLimitsActionTest {
    private static final String EVIL = "<script>alert(1)</script>";

    private final FakeProjects projects = new FakeProjects();
    private final FakeLanes lanes = new FakeLanes();
    private final ResearchStatuses statuses = mock(ResearchStatuses.class);
    private final PageBuilderService pageBuilder = mock(PageBuilderService.class);
    private final HttpServletRequest request = mock(HttpServletRequest.class);
    private final Map<String, String> parameters = new HashMap<>(Map.of("projectKey", "RES"));

    @BeforeEach
    void openTheProject() {
        WebResourceAssembler assembler = mock(WebResourceAssembler.class);
        when(pageBuilder.assembler()).thenReturn(assembler);
        when(assembler.resources()).thenReturn(mock(RequiredResources.class));
        when(request.getParameter(any())).thenAnswer(call -> parameters.get(call.getArgument(0, String.class)));
        when(statuses.of(any())).thenReturn(Optional.of("11"));
        when(statuses.names(List.of("11"))).thenReturn(EVIL);
        projects.add("RES", 10);
        projects.addAdministrator(Actor.user("paula"));
    }

    @Test
    void showsTheLimitsAndStoresOthers() {
        LaneLimitsAction shown = action("paula");
        assertEquals("input", shown.doDefault());
        assertTrue(page(shown).contains("name=\"test-hypothesis.lane\" value=\"\""), page(shown));

        parameters.putAll(Map.of("test-hypothesis.lane", "4", "test-hypothesis.mode", "block", "class-field", "priority"));
        LaneLimitsAction saved = action("paula");
        assertEquals("success", saved.doExecute());
        String page = page(saved);
        assertTrue(page.contains("role=\"status\""), page);
        assertTrue(page.contains("name=\"test-hypothesis.lane\" value=\"4\""), page);
        assertTrue(page.contains("<option value=\"block\" selected>"), page);
        assertEquals(4, lanes.of(10).of(Lane.TEST_HYPOTHESIS).most(LimitScope.LANE).orElseThrow());
    }

    @Test
    void keepsWhatWasTypedBesideWhatIsWrongWithIt() {
        parameters.putAll(Map.of("to-do.lane", EVIL, "update-model.person", "2", "class-field", EVIL, "to-do.mode", EVIL));
        LaneLimitsAction refused = action("paula");
        refused.doExecute();
        String page = page(refused);

        assertFalse(page.contains(EVIL), page);
        assertTrue(page.contains("role=\"alert\""), page);
        assertTrue(page.contains("value=\"&lt;script&gt;alert(1)&lt;/script&gt;\""), page);
        assertTrue(page.contains("&quot;&lt;script&gt;alert(1)&lt;/script&gt;&quot; is not a limit."), page);
        assertTrue(page.contains("name=\"update-model.person\" value=\"2\""), page);
        assertEquals(LaneLimits.NONE, lanes.of(10));
    }

    @Test
    void showsItToNobodyElse() {
        LaneLimitsAction other = action("dana");
        assertEquals("error", other.doDefault());
        assertTrue(other.getRefusal().startsWith("Only an administrator of the project RES"));
    }

    private LaneLimitsAction action(String user) {
        ApplicationUser person = mock(ApplicationUser.class);
        when(person.getKey()).thenReturn(user);
        return new LaneLimitsAction(new LaneLimitSettings(projects, lanes), statuses, PluginTexts.reader(), pageBuilder) {
            @Override
            public ApplicationUser getLoggedInUser() {
                return person;
            }

            @Override
            public HttpServletRequest getHttpRequest() {
                return request;
            }
        };
    }

    private static String page(LaneLimitsAction action) {
        String html = new TemplateRendering().render("templates/lane/limits.vm", Map.of("view", action.getView(), "atl_token", "token"));
        TreeSet<String> called = new TreeSet<>(TemplateRendering.calledMethods());
        called.removeAll(Descriptor.read().all("method").stream().map(Element::getTextContent).toList());
        assertTrue(called.isEmpty(), () -> "not on the allowlist: " + called);
        assertFalse(html.contains("$"), html);
        return html;
    }
}
