package org.hypothesisstories.application.settings;

import static org.hypothesisstories.testing.CalendarWorld.ADAM;
import static org.hypothesisstories.testing.CalendarWorld.PAULA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.hypothesisstories.adapter.json.JsonReader;
import org.hypothesisstories.adapter.json.JsonWriter;
import org.hypothesisstories.application.call.NotAdministrator;
import org.hypothesisstories.domain.Parsed;
import org.hypothesisstories.domain.calendar.CalendarScope;
import org.hypothesisstories.domain.call.WebAddress;
import org.hypothesisstories.testing.SettingsWorld;
import org.junit.jupiter.api.Test;

class SettingsFileTest {
    private static final String WHOLE = """
            {"format": 1,
             "defaults": {
               "calendar": {"zone": "Europe/Berlin", "hours": {"friday": "9:00-12:00"}, "holidays": ["2026-12-25 Christmas"],
                            "longestBudget": "5d", "addresses": ["https://feeds.example.com/"]},
               "timeBoxes": {"grace": "2d", "extensions": 3},
               "webAddresses": [{"id": "bell", "url": "https://new.example.com/"}],
               "serviceUser": "robot"},
             "projects": {"RES": {
               "calendar": {"zone": "UTC"},
               "timeBoxes": {"silence-days": "4"},
               "laneLimits": {"classField": "priority", "lanes": {"test-hypothesis": {"lane": 3, "mode": "block"}}},
               "criteriaLibrary": {"metrics": ["recall"], "templates": [{"name": "usual", "lines": ["recall > 0.7"]}]}}}}""";
    private static final String SECRET = "0123456789abcdef";

    private final SettingsWorld world = new SettingsWorld();

    @Test
    void bringsAllToAnotherJiraAndFindsNothingMoreToDo() {
        world.addresses.put(new WebAddress("bell", URI.create("https://old.example.com/"), SECRET));
        SettingsPlan done = world.importSettings.apply(ADAM, JsonReader.read(WHOLE)).orElseThrow();
        assertTrue(steps(done).contains("defaults.timeBoxes.grace: 1d -> 2d"), () -> steps(done).toString());
        assertTrue(steps(done).contains("projects.RES.laneLimits.lanes.test-hypothesis.lane:  -> 3"), () -> steps(done).toString());
        assertTrue(steps(done).contains("projects.RES.criteriaLibrary.templates[0].lines:  -> recall > 0.7"));
        assertEquals(SECRET, world.addresses.find("bell").orElseThrow().secret());

        String file = JsonWriter.write(world.exportSettings.all(ADAM));
        assertFalse(file.contains(SECRET), file);
        assertEquals(List.of(), world.importSettings.plan(ADAM, JsonReader.read(file)).orElseThrow().steps());
        SettingsWorld other = new SettingsWorld();
        other.addresses.put(new WebAddress("bell", URI.create("https://other.example.com/"), "fedcba9876543210"));
        other.importSettings.apply(ADAM, JsonReader.read(file)).orElseThrow();
        assertEquals(file, JsonWriter.write(other.exportSettings.all(ADAM)));
        assertEquals("fedcba9876543210", other.addresses.find("bell").orElseThrow().secret());
        assertEquals("key-of-robot", other.serviceUsers.chosen().orElseThrow());
    }

    @Test
    void leavesWhatTheFileDoesNotNameAsItIs() {
        world.importSettings.apply(ADAM, JsonReader.read(WHOLE));
        world.importSettings.apply(ADAM, JsonReader.read("""
                {"format": 1, "projects": {"RES": {"laneLimits": {"lanes": {"update-model": {"person": 1}}}}}}""")).orElseThrow();
        Object res = ((Map<?, ?>) world.exportSettings.of("RES", ADAM).orElseThrow().get("projects")).get("RES");
        String json = JsonWriter.write(res);
        assertTrue(json.contains("\"test-hypothesis\":{\"lane\":3,\"mode\":\"block\"}"), json);
        assertTrue(json.contains("\"update-model\":{\"person\":1"), json);
        assertTrue(json.contains("\"silence-days\":\"4\""), json);
        assertTrue(world.exportSettings.of("NONE", ADAM).isEmpty());
    }

    @Test
    void namesEachFaultWithItsPathAndChangesNothing() {
        Parsed<SettingsPlan, SettingsProblem> refused = world.importSettings.apply(ADAM, JsonReader.read("""
                {"format": 1, "more": 1,
                 "defaults": {"timeBoxes": {"grace": "soon", "extensions": "2"}, "calendar": {"zone": "Mars", "hours": {"monday": "x"}},
                              "laneLimits": {}, "serviceUser": "nobody",
                              "webAddresses": [{"id": "a b", "url": "https://example.com/"}, {"id": "c", "secret": "s"}]},
                 "projects": {"NONE": {}, "RES": {"laneLimits": {"lanes": {"to-do": {"lane": -1}}},
                              "criteriaLibrary": {"metrics": [[]]}, "timeBoxes": []}}}"""));
        assertEquals(
                List.of("more", "defaults.laneLimits", "defaults.calendar.zone", "defaults.calendar.hours.monday", "defaults.timeBoxes.grace",
                        "defaults.webAddresses[0].id", "defaults.webAddresses[1].secret", "defaults.webAddresses[1].url",
                        "defaults.serviceUser", "projects.NONE", "projects.RES.timeBoxes", "projects.RES.laneLimits.lanes.to-do.lane",
                        "projects.RES.criteriaLibrary.metrics[0]"),
                refused.problems().stream().map(SettingsProblem::path).toList());
        assertEquals(0, world.transactions);
        assertEquals(List.of(), world.calendars.book.all(CalendarScope.DEFAULT));
        assertTrue(world.policies.decided("RES").isEmpty());
    }

    @Test
    void readsOnlyItsOwnFormat() {
        for (String other : List.of("[]", "{}", "{\"format\": 2}", "7")) {
            assertEquals(List.of("$"),
                    world.importSettings.plan(ADAM, JsonReader.read(other)).problems().stream().map(SettingsProblem::path).toList(), other);
        }
    }

    @Test
    void leavesAddressesWithoutASecretOutAndSaysSo() {
        SettingsPlan plan = world.importSettings.apply(ADAM, JsonReader.read("""
                {"format": 1, "defaults": {"webAddresses": [{"id": "bell", "url": "https://example.com/"}]}}""")).orElseThrow();
        assertEquals(List.of("bell"), plan.missingSecrets());
        assertEquals(List.of(), plan.steps());
        assertTrue(world.addresses.all().isEmpty());
    }

    @Test
    void planChangesNothing() {
        String before = JsonWriter.write(world.exportSettings.all(ADAM));
        assertFalse(world.importSettings.plan(ADAM, JsonReader.read(WHOLE)).orElseThrow().steps().isEmpty());
        assertEquals(before, JsonWriter.write(world.exportSettings.all(ADAM)));
        assertEquals(0, world.transactions);
    }

    @Test
    void isForAdministratorsOfJira() {
        Object document = JsonReader.read(WHOLE);
        assertThrows(NotAdministrator.class, () -> world.exportSettings.all(PAULA));
        assertThrows(NotAdministrator.class, () -> world.exportSettings.of("RES", PAULA));
        assertThrows(NotAdministrator.class, () -> world.importSettings.plan(PAULA, document));
        assertThrows(NotAdministrator.class, () -> world.importSettings.apply(PAULA, document));
    }

    private static List<String> steps(SettingsPlan plan) {
        return plan.steps().stream().map(step -> step.path() + ": " + step.from() + " -> " + step.to()).toList();
    }
}
