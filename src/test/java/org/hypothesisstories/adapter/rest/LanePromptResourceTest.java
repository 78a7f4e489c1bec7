package org.hypothesisstories.adapter.rest;

import static org.hypothesisstories.adapter.rest.RestWorld.ISSUE;
import static org.hypothesisstories.adapter.rest.RestWorld.KEY;
import static org.hypothesisstories.adapter.rest.RestWorld.answer;
import static org.hypothesisstories.adapter.rest.RestWorld.at;
import static org.hypothesisstories.adapter.rest.RestWorld.body;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.hypothesisstories.application.prompt.ChangePrompts;
import org.hypothesisstories.domain.lane.Lane;
import org.junit.jupiter.api.Test;

class LanePromptResourceTest {
    private final RestWorld world = new RestWorld();
    private final ChangePrompts prompts = new ChangePrompts(world.boxes.issues, world.board, world.prompts);
    private final LanePromptResource told = new LanePromptResource(prompts, world.outcomes, world.currentReader);
    private final PreferencesResource preferences = new PreferencesResource(prompts, world.currentReader);

    @Test
    void standsInTheHypothesisUntilItWasTold() {
        world.start("must: recall > .7");
        world.board.card(ISSUE, Lane.TEST_HYPOTHESIS, "ana", "");
        assertEquals("test-hypothesis", at(answer(200, world.hypothesis().read(KEY)), "prompt.lane"));
        assertEquals("testing", at(answer(200, world.hypothesis().read(KEY)), "prompt.laneText"));

        assertEquals("test-hypothesis", at(answer(200, told.told(KEY, body("{}"))), "lane"));
        assertNull((Object) at(answer(200, world.hypothesis().read(KEY)), "prompt"));
        assertEquals(404, told.told("RES-9", body("{}")).getStatus());
    }

    @Test
    void isTurnedOffAndOnByThePerson() {
        world.start("must: recall > .7");
        world.board.card(ISSUE, Lane.TEST_HYPOTHESIS, "ana", "");
        assertEquals(true, (boolean) RestWorld.<Boolean>at(answer(200, preferences.read()), "lanePrompts"));
        assertEquals(false, (boolean) RestWorld.<Boolean>at(answer(200, preferences.change(body("{\"lanePrompts\": false}"))), "lanePrompts"));
        assertNull((Object) at(answer(200, world.hypothesis().read(KEY)), "prompt"));
        world.logIn("boris");
        assertEquals(true, (boolean) RestWorld.<Boolean>at(answer(200, preferences.change(body("{}"))), "lanePrompts"));
        assertThrows(UnusableRequest.class, () -> preferences.change(body("{\"lanePrompts\": \"no\"}")));
        assertThrows(UnusableRequest.class, () -> preferences.change(body("{\"colour\": \"red\"}")));
    }
}
