package org.hypothesisstories.adapter.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.hypothesisstories.application.AdministratorGate;
import org.hypothesisstories.application.ChangePolicy;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.timebox.Counting;
import org.hypothesisstories.domain.timebox.PolicyPart;
import org.hypothesisstories.testing.Descriptor;
import org.hypothesisstories.testing.InMemoryPolicies;
import org.hypothesisstories.testing.PluginTexts;
import org.hypothesisstories.testing.TemplateRendering;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class PolicyActionTest {
    private static final String EVIL = "<script>alert(1)</script>";

    private final InMemoryPolicies policies = new InMemoryPolicies();
    private final HttpServletRequest request = mock(HttpServletRequest.class);
    private final Map<String, String> parameters = new HashMap<>(Map.of("projectKey", "RES"));

    @BeforeEach
    void send() {
        when(request.getParameter(any())).thenAnswer(call -> parameters.get(call.getArgument(0, String.class)));
    }

    @Test
    void showsEveryPartWithItsChoices() {
        PolicyAction shown = action("adam");
        assertEquals("input", shown.doDefault());
        String page = page(shown);
        for (String part : new String[] {"grace", "warnings", "warning-comment", "silence-days", "owner-role", "extensions", "agreements",
                "agreement-role", "counts", "reopen"}) {
            assertTrue(page.contains("name=\"" + part + "\""), part);
            assertTrue(page.contains("for=\"hsj-policy-" + part + "\""), part);
        }
        assertTrue(page.contains("<option value=\"elapsed\" selected>"), page);
        assertTrue(page.contains("HypothesisCalendar!default.jspa?projectKey=RES"), page);
        parameters.clear();
        PolicyAction general = action("adam");
        general.doDefault();
        assertTrue(page(general).contains("HypothesisDefaultCalendar!default.jspa"), page(general));
    }

    @Test
    void storesWhatWasChangedAndLeavesTheRestToTheGeneralPolicy() {
        parameters.putAll(Map.of("counts", "effort", "extensions", "1", "grace", "2d"));
        PolicyAction saved = action("adam");
        assertEquals("success", saved.doExecute());
        assertTrue(page(saved).contains("role=\"status\""), page(saved));
        assertEquals(Counting.EFFORT, policies.forIssue(1).counting());
        policies.decide(Optional.empty(), Map.of(PolicyPart.EXTENSIONS, "3"));
        assertEquals(3, policies.forIssue(1).extensions(), "what was not changed follows the general policy");
    }

    @Test
    void keepsWhatWasTypedBesideWhatIsWrongWithIt() {
        parameters.putAll(Map.of("grace", EVIL, "agreements", "0", "silence-days", "5"));
        PolicyAction refused = action("adam");
        refused.doExecute();
        String page = page(refused);
        assertFalse(page.contains(EVIL), page);
        assertTrue(page.contains("value=\"&lt;script&gt;alert(1)&lt;/script&gt;\""), page);
        assertTrue(page.contains("id=\"hsj-policy-agreements-error\""), page);
        assertTrue(page.contains("value=\"5\""), page);
        assertEquals(3, policies.forIssue(1).silenceDays());
    }

    @Test
    void isForAdministratorsAndForProjectsThatThereAre() {
        PolicyAction other = action("dana");
        assertEquals("error", other.doDefault());
        assertEquals("error", other.doExecute());
        assertFalse(other.getRefusal().isEmpty());
        parameters.put("projectKey", "NONE");
        assertEquals("error", action("adam").doDefault());
    }

    private PolicyAction action(String user) {
        ApplicationUser person = mock(ApplicationUser.class);
        when(person.getKey()).thenReturn(user);
        return new PolicyAction(
                new ChangePolicy(new AdministratorGate(Actor.user("adam")::equals), policies), PluginTexts.reader()) {
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

    private static String page(PolicyAction action) {
        String html = new TemplateRendering().render("templates/policy/page.vm", Map.of("view", action.getView(), "atl_token", "token"));
        TreeSet<String> called = new TreeSet<>(TemplateRendering.calledMethods());
        called.removeAll(Descriptor.read().all("method").stream().map(Element::getTextContent).toList());
        assertTrue(called.isEmpty(), () -> "not on the allowlist: " + called);
        assertFalse(html.contains("$"), html);
        return html;
    }
}
