package org.hypothesisstories.adapter.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.hypothesisstories.adapter.json.JsonException;
import org.hypothesisstories.adapter.json.JsonReader;
import org.hypothesisstories.application.call.ListWebAddresses;
import org.hypothesisstories.application.call.NotAdministrator;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.testing.FakeSender;
import org.hypothesisstories.testing.InMemoryWebAddresses;
import org.hypothesisstories.testing.PluginTexts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WebAddressResourceTest {
    private static final String BODY = "{\"url\": \"https://example.com\", \"secret\": \"0123456789abcdef\"}";

    private final InMemoryWebAddresses addresses = new InMemoryWebAddresses();
    private final FakeSender sender = new FakeSender();
    private final JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
    private final WebAddressResource resource = new WebAddressResource(
            new ListWebAddresses(addresses, sender, () -> "token-1", Actor.user("admin")::equals), new WebAddressJson(), authentication,
            PluginTexts.reader());

    @BeforeEach
    void logAnAdministratorIn() {
        logIn("admin");
    }

    @Test
    void isForAdministratorsWhoConfirmTheirPassword() {
        assertTrue(WebAddressResource.class.isAnnotationPresent(AdminOnly.class));
        assertTrue(WebAddressResource.class.isAnnotationPresent(WebSudoRequired.class));
        logIn("dana");
        assertThrows(NotAdministrator.class, resource::all);
        Response refused = new NotAdministratorMapper(PluginTexts.reader()).toResponse(new NotAdministrator());
        assertEquals(403, refused.getStatus());
        assertEquals("Only administrators of Jira may do this.", json(refused).get("message"));
    }

    @Test
    void keepsTheSecretToItself() {
        Response put = resource.put("bell", BODY);
        assertEquals(200, put.getStatus());
        for (Response answer : List.of(put, resource.all())) {
            assertFalse(answer.getEntity().toString().contains("0123456789abcdef"));
        }
        assertEquals(List.of(Map.of("id", "bell", "url", "https://example.com")), json(resource.all()).get("addresses"));
        assertEquals("0123456789abcdef", addresses.find("bell").orElseThrow().secret());
        assertEquals(200, resource.put("bell", "{\"url\": \"https://example.org\"}").getStatus());
        assertEquals("0123456789abcdef", addresses.find("bell").orElseThrow().secret());
    }

    @Test
    void namesWhatHasToBeMended() {
        Response refused = resource.put("bell", "{\"url\": \"nonsense\"}");

        assertEquals(400, refused.getStatus());
        assertEquals("address-url", json(refused).get("code"));
        assertTrue(json(refused).get("message").toString().startsWith("\"nonsense\" is not an address"));
        Map<?, ?> details = (Map<?, ?>) json(refused).get("details");
        assertEquals("url", details.get("field"));
        Map<?, ?> problem = (Map<?, ?>) ((List<?>) details.get("problems")).get(0);
        assertEquals(List.of("address-url", "url"), List.of(problem.get("code"), problem.get("field")));
        assertEquals("address-id", json(resource.put("Bell", BODY)).get("code"));
        assertEquals("address-secret-missing", json(resource.put("bell", "{\"url\": \"https://example.com\"}")).get("code"));
        assertThrows(JsonException.class, () -> resource.put("bell", "[]"));
        assertThrows(JsonException.class, () -> resource.put("bell", "{\"url\": 7}"));
    }

    @Test
    void testsAndRemoves() {
        resource.put("bell", BODY);
        sender.answer(false, "HTTP 500");
        assertEquals(Map.of("accepted", false, "detail", "HTTP 500"), json(resource.test("bell")));
        assertEquals(List.of("bell token-1 {\"event\":\"test\"}"), sender.sent());
        assertEquals(204, resource.remove("bell").getStatus());
        assertEquals(404, resource.test("bell").getStatus());
    }

    private void logIn(String key) {
        ApplicationUser user = mock(ApplicationUser.class);
        when(user.getKey()).thenReturn(key);
        when(authentication.getLoggedInUser()).thenReturn(user);
    }

    private static Map<?, ?> json(Response response) {
        return (Map<?, ?>) JsonReader.read(response.getEntity().toString());
    }
}
