package org.hypothesisstories.adapter.rest;

import static org.hypothesisstories.adapter.rest.RestWorld.answer;
import static org.hypothesisstories.adapter.rest.RestWorld.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import java.util.List;
import java.util.Map;
import org.hypothesisstories.adapter.json.JsonException;
import org.hypothesisstories.application.call.NotAdministrator;
import org.hypothesisstories.testing.PluginTexts;
import org.hypothesisstories.testing.SettingsWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SettingsResourceTest {
    private static final String GRACE = "{\"format\": 1, \"defaults\": {\"timeBoxes\": {\"grace\": \"2d\"}}}";

    private final SettingsWorld world = new SettingsWorld();
    private final JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
    private final SettingsResource resource =
            new SettingsResource(world.exportSettings, world.importSettings, authentication, PluginTexts.reader());

    @BeforeEach
    void logAnAdministratorIn() {
        logIn("adam");
    }

    @Test
    void isForAdministratorsWhoConfirmTheirPassword() {
        assertTrue(SettingsResource.class.isAnnotationPresent(AdminOnly.class));
        assertTrue(SettingsResource.class.isAnnotationPresent(WebSudoRequired.class));
        logIn("paula");
        assertThrows(NotAdministrator.class, () -> resource.read(null));
        assertThrows(NotAdministrator.class, () -> resource.change(true, GRACE));
    }

    @Test
    void plansBeforeItChanges() {
        Map<?, ?> plan = answer(200, resource.change(true, GRACE));
        assertEquals(false, plan.get("applied"));
        assertEquals(List.of(Map.of("path", "defaults.timeBoxes.grace", "from", "1d", "to", "2d")), plan.get("changes"));
        assertEquals("1d", at(answer(200, resource.read(null)), "defaults.timeBoxes.grace"));

        assertEquals(true, answer(200, resource.change(false, GRACE)).get("applied"));
        assertEquals("2d", at(answer(200, resource.read(null)), "defaults.timeBoxes.grace"));
        assertEquals(List.of(), answer(200, resource.change(true, GRACE)).get("changes"));
    }

    @Test
    void readsOneProject() {
        resource.change(false, "{\"format\": 1, \"projects\": {\"RES\": {\"timeBoxes\": {\"grace\": \"3d\"}}}}");
        Map<?, ?> document = answer(200, resource.read("RES"));
        assertEquals("3d", at(document, "projects.RES.timeBoxes.grace"));
        assertEquals(List.of("format", "projects"), List.copyOf(document.keySet()));
        answer(404, resource.read("NONE"));
    }

    @Test
    void namesThePathAndTheMendOfEachFault() {
        Map<?, ?> refused = answer(400, resource.change(false, """
                {"format": 1,
                 "defaults": {"calendar": {"zone": "Mars"}, "webAddresses": [{"id": "a b", "url": "https://example.com"}]},
                 "projects": {"RES": {"criteriaLibrary": {"templates": [{"name": "", "lines": ["recall > 0.7"]}]}, "colour": 1}}}"""));
        assertEquals("settings-member-unknown", at(refused, "details.problems.2.code"));
        assertEquals("defaults.calendar.zone", at(refused, "details.problems.0.field"));
        assertEquals("calendar-zone-unknown", refused.get("code"));
        assertEquals("address-id", at(refused, "details.problems.1.code"));
        assertEquals("projects.RES.colour", at(refused, "details.problems.2.field"));
        assertEquals("\"colour\" is not known here. There are: calendar, timeBoxes, laneLimits, criteriaLibrary.",
                at(refused, "details.problems.2.message"));
        assertEquals("library-name-missing", at(refused, "details.problems.3.code"));
        assertTrue(refused.get("message").toString().startsWith("defaults.calendar.zone: "));
        assertThrows(JsonException.class, () -> resource.change(true, "{"));
    }

    private void logIn(String key) {
        ApplicationUser user = mock(ApplicationUser.class);
        when(user.getKey()).thenReturn(key);
        when(authentication.getLoggedInUser()).thenReturn(user);
    }
}
