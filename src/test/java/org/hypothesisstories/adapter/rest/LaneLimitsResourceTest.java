package org.hypothesisstories.adapter.rest;

import static org.hypothesisstories.adapter.rest.RestWorld.answer;
import static org.hypothesisstories.adapter.rest.RestWorld.at;
import static org.hypothesisstories.adapter.rest.RestWorld.body;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.hypothesisstories.application.lane.LaneLimitSettings;
import org.hypothesisstories.testing.FakeLanes;
import org.hypothesisstories.testing.FakeProjects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LaneLimitsResourceTest {
    private final RestWorld world = new RestWorld();
    private final FakeProjects projects = new FakeProjects();
    private final LaneLimitsResource resource =
            new LaneLimitsResource(new LaneLimitSettings(projects, new FakeLanes()), world.outcomes, world.currentReader);

    @BeforeEach
    void administer() {
        projects.add("RES", 10);
        projects.addAdministrator(RestWorld.ANA);
    }

    @Test
    void replacesTheLimitsOfTheLanesThatAreNamed() {
        answer(200, resource.change("RES", body("{\"lanes\": {\"update-model\": {\"lane\": 2, \"class\": \"1\"}}}")));
        Map<?, ?> changed = answer(200, resource.change("RES",
                body("{\"classField\": \"customfield_10001\", \"lanes\": {\"update-model\": {\"person\": 1, \"mode\": \"block\"}}}")));

        assertEquals("customfield_10001", at(changed, "classField"));
        assertNull(((Map<?, ?>) ((Map<?, ?>) changed.get("lanes")).get("update-model")).get("lane"));
        assertEquals("block", at(changed, "lanes.update-model.mode"));
        assertEquals(changed, answer(200, resource.read("RES")));
    }

    @Test
    void tellsWhatIsWrongAtItsField() {
        Map<?, ?> refused = answer(400, resource.change("RES", body("{\"lanes\": {\"to-do\": {\"lane\": -1}}}")));
        assertEquals("to-do.lane", at(refused, "details.problems.0.field"));
        assertThrows(UnusableRequest.class, () -> resource.change("RES", body("{\"lanes\": {\"done\": {\"lane\": 1}}}")));
        answer(404, resource.read("NONE"));
        world.logIn("boris");
        answer(403, resource.read("RES"));
    }
}
